// Speakers that nobody knows without the sentence before.
#pragma once

#include <string_view>

namespace throughline {

// Whether `words` begin with a personal, possessive, relative or demonstrative pronoun, in letters of either case:
// "he", "Their leaders", "it".
bool starts_with_pronoun(std::string_view words);

// Whether they are such a pronoun and no more.
bool is_pronoun(std::string_view words);

}  // namespace throughline
