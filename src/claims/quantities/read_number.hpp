// One number in words or digits: "24", "1,200", "$1.2bn", "two dozen", "half a million", "a third", "dozens".
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "claims/quantities/lexemes.hpp"
#include "claims/quantities/number_words.hpp"

namespace throughline::claims {

struct NumberRead {
  std::size_t begin = 0;  // lexemes, half-open
  std::size_t end = 0;
  std::optional<Decimal> value;  // null for a vague one
  std::optional<Decimal> low;    // of a vague one
  std::optional<Decimal> high;
  bool is_vague = false;     // "dozens": no value
  bool is_round = false;     // "two dozen", "half a million": a value that the words do not mean to the digit
  bool is_fraction = false;  // a share, not yet of anything
  bool has_scale = false;    // "5 million": 5 alone would read otherwise
  bool in_digits = false;
};

// The longest number that begins at lexeme `at`. Null when none does: ordinals, codes ("G20", "V10"), clock times
// and decades are none, and neither is a lone "a". Behind a currency sign letters before the digits are no code.
std::optional<NumberRead> read_number(const Lexemes& lexemes, std::size_t at, const NumberWords& words,
                                      bool behind_sign = false);

}  // namespace throughline::claims
