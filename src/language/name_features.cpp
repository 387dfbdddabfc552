#include "language/name_features.hpp"

namespace throughline::language {
namespace {

constexpr std::uint64_t kFirstTemplate = 0x1000;
constexpr std::uint64_t kFirstTransition = 0x2000;

class Extractor {
 public:
  Extractor(std::span<const NameToken> tokens, std::span<const NameVote> votes, std::size_t at,
            std::vector<FeatureKey>& keys)
      : tokens_(tokens), votes_(votes), at_(static_cast<std::ptrdiff_t>(at)), keys_(keys) {}

  void extract() {
    keys_.clear();
    add_words();
    add_forms();
    add_tags();
    add_clusters();
    add_lists();
    add_run();
    add_article();
  }

 private:
  template <typename... Values>
  void add(Values... values) {
    keys_.push_back(feature_key(++template_, values...));
  }

  const NameToken& token(std::ptrdiff_t offset) const {
    static const NameToken kBeyond;
    const std::ptrdiff_t place = at_ + offset;
    return place < 0 || place >= std::ssize(tokens_) ? kBeyond : tokens_[static_cast<std::size_t>(place)];
  }

  static unsigned case_of(const NameToken& token) {
    return (token.word.capital ? 1U : 0U) | (token.word.all_caps ? 2U : 0U) | (token.first ? 4U : 0U) |
           (token.title_case ? 8U : 0U) | (token.word.is_word ? 16U : 0U);
  }

  void add_words() {
    add(0);
    add(token(0).word.form);
    for (const std::ptrdiff_t offset : {-2, -1, 0, 1, 2}) {
      add(token(offset).word.lower);
    }
    add(token(-1).word.lower, token(0).word.lower);
    add(token(0).word.lower, token(1).word.lower);
    add(token(-1).word.lower, case_of(token(0)));
    add(token(1).word.lower, case_of(token(0)));
    add(token(-2).word.lower, token(-1).word.lower, case_of(token(0)));
    add(token(1).word.lower, token(2).word.lower, case_of(token(0)));
  }

  void add_forms() {
    const Word& word = token(0).word;
    add(word.shape);
    add(case_of(token(0)));
    add(case_of(token(-1)), case_of(token(0)), case_of(token(1)));
    add(token(-1).word.shape, word.shape);
    add(word.shape, token(1).word.shape);
    for (const std::uint32_t suffix : word.suffixes) {
      add(suffix, word.capital);
    }
    for (const std::uint32_t prefix : word.prefixes) {
      add(prefix, word.capital);
    }
  }

  void add_tags() {
    add(token(0).tag);
    add(token(-1).tag, token(0).tag);
    add(token(0).tag, token(1).tag);
    add(token(-1).tag, token(0).tag, token(1).tag);
    add(token(0).tag, case_of(token(0)));
  }

  void add_clusters() {
    for (const std::ptrdiff_t offset : {-2, -1, 0, 1, 2}) {
      add(token(offset).word.cluster);
      add(token(offset).word.coarse_cluster, case_of(token(0)));
    }
    add(token(0).word.cluster, case_of(token(0)));
    add(token(-1).word.cluster, token(0).word.cluster);
    add(token(0).word.cluster, token(1).word.cluster);
    add(token(-1).word.coarse_cluster, token(0).word.coarse_cluster, token(1).word.coarse_cluster);
    add(token(0).word.cluster, token(1).word.lower);
    add(token(-1).word.lower, token(0).word.cluster);
  }

  void add_lists() {
    add(token(-1).gazetteer);
    add(token(0).gazetteer);
    add(token(1).gazetteer);
    add(token(-1).gazetteer, token(0).gazetteer);
    add(token(0).gazetteer, token(1).gazetteer);
    add(token(0).gazetteer, case_of(token(0)));
    for (unsigned kind = 0; kind < 10; ++kind) {
      add((static_cast<unsigned>(token(0).gazetteer) >> kind) & 1U);
    }
  }

  void add_run() {
    const CapitalRun& run = token(0).run;
    add(run.length, run.position);
    add(run.first, run.position);
    add(run.last);
    add(run.last, run.position);
    add(run.last_cluster, run.length);
    add(run.before, run.length);
    add(run.after, run.length);
    add(run.before, run.after);
    add(run.first, run.last);
  }

  void add_article() {
    const NameToken& t = token(0);
    add(t.seen_small, t.seen_capital, case_of(t));
    add(t.seen_small, t.seen_capital, t.tag);
    if (!votes_.empty()) {
      const NameVote vote = votes_[static_cast<std::size_t>(at_)];
      add(vote);
      add(vote, case_of(t));
      add(vote, t.tag);
      add(vote, t.gazetteer);
      add(at_ > 0 ? votes_[static_cast<std::size_t>(at_ - 1)] : 0, vote);
    }
  }

  std::span<const NameToken> tokens_;
  std::span<const NameVote> votes_;
  std::ptrdiff_t at_;
  std::vector<FeatureKey>& keys_;
  std::uint64_t template_ = kFirstTemplate;
};

}  // namespace

void name_features(std::span<const NameToken> tokens, std::span<const NameVote> votes, std::size_t at,
                   std::vector<FeatureKey>& keys) {
  Extractor(tokens, votes, at, keys).extract();
}

void name_transition_features(NameLabel previous, const NameToken& token, std::vector<FeatureKey>& keys) {
  const unsigned case_class = (token.word.capital ? 1U : 0U) | (token.word.is_word ? 2U : 0U);
  keys = {feature_key(kFirstTransition, previous), feature_key(kFirstTransition + 1, previous, token.word.lower),
          feature_key(kFirstTransition + 2, previous, token.tag),
          feature_key(kFirstTransition + 3, previous, case_class, token.run.position)};
}

}  // namespace throughline::language
