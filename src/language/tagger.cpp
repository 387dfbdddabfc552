#include "language/tagger.hpp"

#include <algorithm>

namespace throughline::language {
namespace {

constexpr TagId kNoTag = 255;

// The words around one place; beyond the sentence's ends stands an empty word.
class Window {
 public:
  Window(std::span<const Word> words, std::size_t at) : words_(words), at_(static_cast<std::ptrdiff_t>(at)) {}
  const Word& operator[](std::ptrdiff_t offset) const {
    static const Word kOutside;
    const std::ptrdiff_t place = at_ + offset;
    return place < 0 || place >= std::ssize(words_) ? kOutside : words_[static_cast<std::size_t>(place)];
  }

 private:
  std::span<const Word> words_;
  std::ptrdiff_t at_;
};

// Collects keys, numbering the templates in the order of the calls.
class FeatureList {
 public:
  explicit FeatureList(TagFeatures& keys) : keys_(keys) {}
  template <typename... Values>
  void add(Values... values) {
    keys_[count_] = feature_key(count_ + 1, values...);
    ++count_;
  }

 private:
  TagFeatures& keys_;
  std::size_t count_ = 0;
};

}  // namespace

TagFeatures tag_features(std::span<const Word> words, std::size_t at, std::span<const TagId> tags) {
  const Window window(words, at);
  const Word& w = window[0];
  const Word& left = window[-1];
  const Word& left2 = window[-2];
  const Word& right = window[1];
  const Word& right2 = window[2];
  const TagId t1 = at > 0 ? tags[at - 1] : kNoTag;
  const TagId t2 = at > 1 ? tags[at - 2] : kNoTag;
  const unsigned case_class = (w.capital ? 1U : 0U) + (w.all_caps ? 2U : 0U) + (at == 0 ? 4U : 0U);

  TagFeatures keys{};
  FeatureList list(keys);
  list.add(0);
  list.add(w.form);
  list.add(w.lower);
  list.add(w.lower, t1);
  list.add(w.lower, t1, t2);
  list.add(w.lower, left.lower);
  list.add(w.lower, right.lower);
  list.add(left.lower, right.lower);
  list.add(t1);
  list.add(t1, t2);
  list.add(left.lower);
  list.add(left.lower, t1);
  list.add(left2.lower);
  list.add(right.lower);
  list.add(right.lower, t1);
  list.add(right2.lower);
  list.add(right.lower, right2.lower);
  list.add(left2.lower, left.lower);
  list.add(w.suffixes[0], case_class);
  list.add(w.suffixes[1]);
  list.add(w.suffixes[2]);
  list.add(w.suffixes[3]);
  list.add(w.suffixes[2], t1);
  list.add(w.suffixes[1], t1, t2);
  list.add(w.prefixes[0]);
  list.add(w.prefixes[1]);
  list.add(w.prefixes[2]);
  list.add(w.shape);
  list.add(w.shape, at == 0);
  list.add(w.shape, t1);
  list.add(w.shape, right.shape);
  list.add(left.shape, w.shape);
  list.add(case_class, left.all_caps, right.all_caps);
  list.add(w.cluster);
  list.add(w.cluster, t1);
  list.add(w.cluster, t1, t2);
  list.add(w.coarse_cluster, case_class);
  list.add(left.cluster, w.cluster);
  list.add(w.cluster, right.cluster);
  list.add(left.cluster);
  list.add(right.cluster);
  list.add(right.coarse_cluster, t1);
  list.add(right.suffixes[2]);
  list.add(left.suffixes[2]);
  list.add(t1, w.coarse_cluster, right.coarse_cluster);
  return keys;
}

std::vector<TagId> find_tags(const LinearModel& model, std::span<const Word> words) {
  std::vector<TagId> tags;
  tags.reserve(words.size());
  std::vector<std::int32_t> scores(model.label_count());
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::fill(scores.begin(), scores.end(), 0);
    model.add_scores(tag_features(words, i, tags), scores);
    tags.push_back(static_cast<TagId>(std::max_element(scores.begin(), scores.end()) - scores.begin()));
  }
  return tags;
}

}  // namespace throughline::language
