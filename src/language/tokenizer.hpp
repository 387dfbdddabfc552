// Cuts sentences into the words of Universal Dependencies: "don't" is "do" and "n't", "Israel-Hamas" three words.
#pragma once
#include <string_view>
#include <vector>

#include "throughline/sentence.hpp"

namespace throughline::language {

// The words of text[sentence], in order and without overlap; every character that is not white space is in one.
// Treebank spelling ("-LRB-", "``", "President 's") is left in its pieces.
std::vector<Span> find_words(std::string_view text, Span sentence);

}  // namespace throughline::language
