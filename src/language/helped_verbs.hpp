// Tags that do not fit the heads: what "did", "would" or "to" helps is a verb.
#pragma once
#include <span>
#include <string>

#include "language/network/network.hpp"
#include "language/word.hpp"

namespace throughline::language {

// Makes a verb in its base form of an adjective or noun that has an auxiliary other than "be" and "have", or the "to"
// of an infinitive, and no copula behind that ("did not free the editor"). Nothing when the tag set has no such tag.
void correct_helped_verbs(std::span<const Word> words, const TagSet& tags, std::span<const std::string> relations,
                          SentenceReading& reading);

}  // namespace throughline::language
