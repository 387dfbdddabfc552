// One word, number or mark of an article, with what it can mean for a time expression.
#pragma once

#include <cstdint>

#include "temporal/word_class.hpp"
#include "throughline/span.hpp"

namespace throughline::temporal {

enum class TokenKind : std::uint8_t { word, digits, mark, boundary };

struct TimeToken {
  Span span;
  WordMask classes = 0;
  std::uint32_t entry = 0;   // of the lexicon
  std::int32_t number = -1;  // of digits; -1 when beyond nine of them
  TokenKind kind = TokenKind::mark;
  char mark = 0;              // of a mark; '-' for every hyphen and dash, '\'' for every apostrophe
  std::uint8_t digits = 0;    // how many digits
  bool glued = false;         // no space before it
  bool capital = false;       // a word that begins with a capital
  bool all_capitals = false;  // a word of at least two letters
  bool grouped = false;       // digits with thousands marks: 1,234
  bool dash = false;          // a dash that is not a hyphen
};

}  // namespace throughline::temporal
