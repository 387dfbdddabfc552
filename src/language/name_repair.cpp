#include "language/name_repair.hpp"

#include <algorithm>

#include "language/hashing.hpp"

namespace throughline::language {
namespace {

constexpr GazetteerMask kTitle = mask_of(GazetteerKind::title);
constexpr GazetteerMask kDemonym = mask_of(GazetteerKind::demonym);
constexpr GazetteerMask kGivenName = mask_of(GazetteerKind::given_name);
constexpr GazetteerMask kOrganization = mask_of(GazetteerKind::organization);
constexpr std::uint32_t kHyphen = hash_text("-");
constexpr std::uint32_t kBased = hash_text("based");
constexpr GazetteerMask kCountry = mask_of(GazetteerKind::country);

class Repair {
 public:
  Repair(const std::vector<GazetteerPhrase>& phrases, std::vector<NameLabel>& labels)
      : phrases_(phrases), labels_(labels) {}

  void take_off_titles() {
    for (const GazetteerPhrase& phrase : phrases_) {
      if ((phrase.kinds & kTitle) != 0) {
        take_off(phrase);
        clear_before_person(phrase);
      }
    }
  }

  void complete_known_names(const std::vector<bool>& proper) {
    for (const GazetteerPhrase& phrase : phrases_) {
      if ((phrase.kinds & (kOrganization | kCountry)) == 0) {
        continue;
      }
      const bool left_out =
          is_left_out(phrase) && std::all_of(proper.begin() + static_cast<std::ptrdiff_t>(phrase.first),
                                             proper.begin() + static_cast<std::ptrdiff_t>(phrase.last),
                                             [](bool is_proper) { return is_proper; });
      if (left_out || is_cut_short(phrase)) {
        relabel(phrase, (phrase.kinds & kOrganization) == 0 ? MentionType::loc : MentionType::org);
      }
    }
  }

  // "a Lorn-based firm"
  void correct_bases(std::span<const Word> words) {
    for (std::size_t i = 1; i + 1 < labels_.size(); ++i) {
      const bool based = words[i].lower == kHyphen && words[i + 1].lower == kBased;
      if (!based || labels_[i - 1] == kOutside || is_inner(labels_[i])) {
        continue;
      }
      std::size_t first = i - 1;
      while (first > 0 && is_inner(labels_[first])) {
        --first;
      }
      labels_[first] = first_label(MentionType::loc);
      std::fill(labels_.begin() + static_cast<std::ptrdiff_t>(first + 1),
                labels_.begin() + static_cast<std::ptrdiff_t>(i), inner_label(MentionType::loc));
    }
  }

  void correct_peoples() {
    for (const GazetteerPhrase& phrase : phrases_) {
      if ((phrase.kinds & kDemonym) != 0 && (phrase.kinds & kGivenName) == 0 && is_whole_person(phrase)) {
        relabel(phrase, MentionType::misc);
      }
    }
  }

 private:
  static constexpr NameLabel kPerson = first_label(MentionType::per);

  // A title whose last word is within a person's name, of which words remain behind it.
  void take_off(const GazetteerPhrase& title) {
    const std::size_t last = title.last - 1;
    const bool inside = labels_[last] == kPerson || labels_[last] == kPerson + 1;
    const bool goes_on = title.last < labels_.size() && labels_[title.last] == kPerson + 1;
    const bool leads = labels_[title.first] == kPerson || labels_[title.first] == kOutside;
    if (inside && goes_on && leads) {
      std::fill(labels_.begin() + static_cast<std::ptrdiff_t>(title.first),
                labels_.begin() + static_cast<std::ptrdiff_t>(title.last), kOutside);
      labels_[title.last] = kPerson;
    }
  }

  // A title right before a person has no name in it ("Prime" Minister Ada Brook).
  void clear_before_person(const GazetteerPhrase& title) {
    const bool person_follows = title.last < labels_.size() && labels_[title.last] == kPerson;
    if (person_follows && !is_inner(labels_[title.first])) {
      std::fill(labels_.begin() + static_cast<std::ptrdiff_t>(title.first),
                labels_.begin() + static_cast<std::ptrdiff_t>(title.last), kOutside);
    }
  }

  // Whether some but not all words of the phrase are in one name that does not reach beyond it.
  bool is_cut_short(const GazetteerPhrase& phrase) const {
    const auto begin = labels_.begin() + static_cast<std::ptrdiff_t>(phrase.first);
    const auto end = labels_.begin() + static_cast<std::ptrdiff_t>(phrase.last);
    const auto outside = std::count(begin, end, kOutside);
    const bool reaches_out = is_inner(*begin) || (end != labels_.end() && is_inner(*end));
    return outside > 0 && outside < end - begin && !reaches_out;
  }

  // Whether the phrase is one person's name from end to end.
  bool is_whole_person(const GazetteerPhrase& phrase) const {
    bool whole = labels_[phrase.first] == kPerson;
    for (std::size_t i = phrase.first + 1; i < phrase.last; ++i) {
      whole = whole && labels_[i] == kPerson + 1;
    }
    return whole && (phrase.last == labels_.size() || labels_[phrase.last] != kPerson + 1);
  }

  // Whether no name touches the phrase. A name that goes on behind it began before it or within it.
  bool is_left_out(const GazetteerPhrase& phrase) const {
    const auto begin = labels_.begin() + static_cast<std::ptrdiff_t>(phrase.first);
    return std::all_of(begin, begin + static_cast<std::ptrdiff_t>(phrase.last - phrase.first),
                       [](NameLabel label) { return label == kOutside; });
  }

  void relabel(const GazetteerPhrase& phrase, MentionType type) {
    labels_[phrase.first] = first_label(type);
    std::fill(labels_.begin() + static_cast<std::ptrdiff_t>(phrase.first + 1),
              labels_.begin() + static_cast<std::ptrdiff_t>(phrase.last), inner_label(type));
  }

  const std::vector<GazetteerPhrase>& phrases_;
  std::vector<NameLabel>& labels_;
};

}  // namespace

void repair_names(const NamedSentence& sentence, const Gazetteer& gazetteer, std::vector<NameLabel>& labels) {
  const auto phrases = gazetteer.find_phrases(sentence.words);
  Repair repair(phrases, labels);
  repair.take_off_titles();
  repair.complete_known_names(sentence.proper);
  repair.correct_peoples();
  repair.correct_bases(sentence.words);
}

}  // namespace throughline::language
