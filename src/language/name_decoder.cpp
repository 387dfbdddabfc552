#include "language/name_decoder.hpp"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace throughline::language {
namespace {

constexpr std::int32_t kImpossible = std::numeric_limits<std::int32_t>::min() / 2;

struct Column {
  NameScores best{};                              // of the sequences that end in each label
  std::array<NameLabel, kNameLabelCount> from{};  // the label before
};

class Decoder {
 public:
  Decoder(std::span<const NameToken> tokens, std::span<const NameVote> votes, const NameScorer& scorer, NameReach reach)
      : tokens_(tokens), votes_(votes), scorer_(scorer), reach_(reach) {}

  std::vector<NameLabel> decode() {
    std::vector<Column> columns;
    columns.reserve(tokens_.size());
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      columns.push_back(i == 0        ? first_column()
                        : may_name(i) ? next_column(columns.back(), i)
                                      : outside_column(columns.back(), i));
    }
    return trace(columns);
  }

 private:
  // Whether the word can be in a name: it has a capital or stands between words that have. Most words of a text are
  // passed over by this.
  bool may_name(std::size_t at) const {
    if (reach_ == NameReach::all_words || tokens_[at].word.capital || tokens_[at].gazetteer != 0) {
      return true;
    }
    const bool before = tokens_[at - 1].word.capital || (at >= 2 && tokens_[at - 2].word.capital);
    const bool after = (at + 1 < tokens_.size() && tokens_[at + 1].word.capital) ||
                       (at + 2 < tokens_.size() && tokens_[at + 2].word.capital);
    return before && after;
  }

  // The column of a word that is in no name.
  Column outside_column(const Column& previous, std::size_t at) {
    Column column;
    column.best.fill(kImpossible);
    for (NameLabel before = 0; before < kNameLabelCount; ++before) {
      if (previous.best[before] <= kImpossible / 2) {
        continue;
      }
      const std::int32_t score = previous.best[before] + moves(before, at)[kOutside];
      if (score > column.best[kOutside]) {
        column.best[kOutside] = score;
        column.from[kOutside] = before;
      }
    }
    return column;
  }

  NameScores emissions(std::size_t at) {
    NameScores scores{};
    name_features(tokens_, votes_, at, keys_);
    scorer_.add_scores(keys_, scores);
    return scores;
  }

  NameScores moves(NameLabel previous, std::size_t at) {
    NameScores scores{};
    name_transition_features(previous, tokens_[at], keys_);
    scorer_.add_scores(keys_, scores);
    return scores;
  }

  Column first_column() {
    Column column;
    column.best = emissions(0);
    const NameScores start = moves(kSentenceStart, 0);
    for (NameLabel label = 0; label < kNameLabelCount; ++label) {
      column.best[label] = may_follow(kSentenceStart, label) ? column.best[label] + start[label] : kImpossible;
    }
    return column;
  }

  Column next_column(const Column& previous, std::size_t at) {
    Column column;
    column.best.fill(kImpossible);
    const NameScores own = emissions(at);
    for (NameLabel before = 0; before < kNameLabelCount; ++before) {
      if (previous.best[before] <= kImpossible / 2) {
        continue;
      }
      const NameScores move = moves(before, at);
      for (NameLabel label = 0; label < kNameLabelCount; ++label) {
        const std::int32_t score = previous.best[before] + move[label] + own[label];
        if (may_follow(before, label) && score > column.best[label]) {
          column.best[label] = score;
          column.from[label] = before;
        }
      }
    }
    return column;
  }

  static std::vector<NameLabel> trace(const std::vector<Column>& columns) {
    std::vector<NameLabel> labels(columns.size());
    if (columns.empty()) {
      return labels;
    }
    const NameScores& last = columns.back().best;
    auto label = static_cast<NameLabel>(std::max_element(last.begin(), last.end()) - last.begin());
    for (std::size_t i = columns.size(); i-- > 0;) {
      labels[i] = label;
      label = columns[i].from[label];
    }
    return labels;
  }

  std::span<const NameToken> tokens_;
  std::span<const NameVote> votes_;
  const NameScorer& scorer_;
  NameReach reach_;
  std::vector<FeatureKey> keys_;
};

using LabelCounts = std::array<std::uint32_t, kNameLabelCount>;

// The vote of the other places: the winner, and whether it has all of them.
NameVote vote_of(LabelCounts counts, NameLabel own) {
  --counts[own];
  const auto winner = std::max_element(counts.begin(), counts.end());
  std::uint32_t all = 0;
  for (const std::uint32_t count : counts) {
    all += count;
  }
  if (all == 0) {
    return 0;
  }
  const unsigned sure = *winner == all ? (all > 1 ? 2U : 1U) : 0U;
  return static_cast<NameVote>(1U + static_cast<unsigned>(winner - counts.begin()) * 3U + sure);
}

}  // namespace

std::vector<NameLabel> find_labels(std::span<const NameToken> tokens, std::span<const NameVote> votes,
                                   const NameScorer& scorer, NameReach reach) {
  return Decoder(tokens, votes, scorer, reach).decode();
}

std::vector<std::vector<NameVote>> collect_votes(const std::vector<std::vector<NameToken>>& context,
                                                 const std::vector<std::vector<NameLabel>>& labels) {
  std::unordered_map<std::uint32_t, LabelCounts> counts;
  for (std::size_t s = 0; s < context.size(); ++s) {
    for (std::size_t i = 0; i < context[s].size(); ++i) {
      if (context[s][i].word.capital) {
        ++counts[context[s][i].word.lower][labels[s][i]];
      }
    }
  }
  std::vector<std::vector<NameVote>> votes;
  for (std::size_t s = 0; s < context.size(); ++s) {
    std::vector<NameVote>& row = votes.emplace_back();
    for (std::size_t i = 0; i < context[s].size(); ++i) {
      const Word& word = context[s][i].word;
      row.push_back(word.capital ? vote_of(counts.at(word.lower), labels[s][i]) : NameVote{0});
    }
  }
  return votes;
}

}  // namespace throughline::language
