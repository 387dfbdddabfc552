// Brings the words of the language engine to the tokens of this stage, which cuts words otherwise.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "temporal/time_token.hpp"
#include "throughline/token.hpp"

namespace throughline::temporal {

inline constexpr std::uint32_t kNoWord = UINT32_MAX;

// The index of the first UD word that overlaps each time token; kNoWord where there is none. Empty when `words` is.
std::vector<std::uint32_t> align_words(std::span<const TimeToken> tokens, std::span<const Token> words);

}  // namespace throughline::temporal
