// The best sequence of name labels for a sentence, by dynamic programming (Viterbi 1967).
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "language/name_features.hpp"

namespace throughline::language {

using NameScores = std::array<std::int32_t, kNameLabelCount>;

// Adds up the weights of features: the engine's model, or the trainer's while it learns.
class NameScorer {
 public:
  virtual ~NameScorer() = default;
  virtual void add_scores(std::span<const FeatureKey> keys, NameScores& scores) const = 0;
};

// Which words may be in a name: all of them, as learning needs it, or only those with a capital near by, which finds
// the same names in a third of the time.
enum class NameReach : std::uint8_t { all_words, likely_words };

// The labels of a sentence; ties go to the smaller label.
std::vector<NameLabel> find_labels(std::span<const NameToken> tokens, std::span<const NameVote> votes,
                                   const NameScorer& scorer, NameReach reach);

// The votes of a first reading for a second one: what the same words were labelled elsewhere in the article.
std::vector<std::vector<NameVote>> collect_votes(const std::vector<std::vector<NameToken>>& context,
                                                 const std::vector<std::vector<NameLabel>>& labels);

}  // namespace throughline::language
