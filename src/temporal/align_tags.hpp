// Brings the tags of the language engine to the tokens of this stage, which cuts words otherwise.
#pragma once

#include <span>
#include <vector>

#include "temporal/time_token.hpp"
#include "throughline/token.hpp"

namespace throughline::temporal {

// The tag of the first UD word that overlaps each time token; Upos::x where there is none. Empty when `words` is.
std::vector<Upos> align_tags(std::span<const TimeToken> tokens, std::span<const Token> words);

}  // namespace throughline::temporal
