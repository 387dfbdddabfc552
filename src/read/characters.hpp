// Which bytes make up words.
#pragma once

#include "base/text.hpp"

namespace throughline::reading {

// A letter, a digit or part of a character beyond ASCII.
constexpr bool is_word(char c) {
  return base::is_ascii_alpha(c) || base::is_ascii_digit(c) || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

}  // namespace throughline::reading
