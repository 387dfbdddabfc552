// Features of the name recogniser (after Ratinov and Roth 2009).
#pragma once
#include <span>
#include <vector>

#include "language/name_context.hpp"

namespace throughline::language {

// What a first reading of the article says of a word elsewhere: the label that most of its other places got, with how
// sure that is; 0 when it has no other place.
using NameVote = std::uint8_t;

// Features of tokens[at], whatever label stands before it; `keys` is cleared first. `votes` is empty in the first
// reading, else it has one vote for each token.
void name_features(std::span<const NameToken> tokens, std::span<const NameVote> votes, std::size_t at,
                   std::vector<FeatureKey>& keys);

// Features that join the label of the word before with this word; `keys` is cleared first.
void name_transition_features(NameLabel previous, const NameToken& token, std::vector<FeatureKey>& keys);

}  // namespace throughline::language
