// Heads that the words between leave no doubt about.
#pragma once
#include <span>
#include <string>

#include "language/network/network.hpp"
#include "language/word.hpp"

namespace throughline::language {

// A number between a preposition and its noun counts that noun ("of 71 dead"); a clause whose mark stands right behind
// the verb of a relative clause belongs to that verb ("men who were held since the strike began"); of two subjects with
// "as well as" between them the second is joined to the first. The heads stay a tree.
void correct_near_heads(std::span<const Word> words, const TagSet& tags, std::span<const std::string> relations,
                        SentenceReading& reading);

}  // namespace throughline::language
