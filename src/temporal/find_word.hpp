// Brings the words of the language engine to the tokens of this stage, which cuts words otherwise.
#pragma once

#include <cstdint>
#include <span>

#include "throughline/token.hpp"

namespace throughline::temporal {

inline constexpr std::uint32_t kNoWord = UINT32_MAX;

// The index of the first UD word that overlaps `place`; kNoWord where there is none. By bisection: few tokens are asked
// for. REQUIRES: `words` are in text order.
std::uint32_t find_word(std::span<const Token> words, Span place);

}  // namespace throughline::temporal
