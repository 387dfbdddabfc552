// Heads that a recognised person's name mends: its words hang together, and a title right before it hangs on it.
#pragma once
#include <span>
#include <string>

#include "language/network/network.hpp"

namespace throughline::language {

// Where the first and a later word of a person's name both have heads outside the name, the later one becomes flat
// under the first; where a noun right before the name and the name are both subject of one word, the noun becomes
// nmod:desc under the name, as the treebanks have titles ("spokeswoman" Ada Brook said). The heads stay a tree.
void correct_name_heads(const TagSet& tags, std::span<const std::string> relations, SentenceReading& reading);

}  // namespace throughline::language
