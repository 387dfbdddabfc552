// Heads of what "including" brings in: it belongs to the noun before it, not to the verb.
#pragma once
#include <span>
#include <string>

#include "language/network/network.hpp"
#include "language/word.hpp"

namespace throughline::language {

// "freed five sailors, including Ada Brook": where a noun whose case is "including" hangs on a word that is no noun, it
// becomes nmod of the noun phrase that ends right before, marks aside. The heads stay a tree.
void correct_included_heads(std::span<const Word> words, const TagSet& tags, std::span<const std::string> relations,
                            SentenceReading& reading);

}  // namespace throughline::language
