// A number written in digits, up to any word of scale: "1,200", "12 500 000", "2½", "3 1/2", "2/3", "1.5×10^8", "3e8".
#pragma once

#include <cstddef>
#include <optional>

#include "claims/quantities/lexemes.hpp"
#include "claims/quantities/number_words.hpp"

namespace throughline::claims {

struct DigitsRead {
  Decimal value;
  std::size_t end = 0;       // the first lexeme behind it
  bool is_fraction = false;  // "2/3": a share, not yet of anything
};

// Null when the digits at lexeme `at` are part of a code, a clock time, an ordinal, a decade or a date. Behind a
// currency sign letters before the digits are no code. REQUIRES: the lexeme is a number.
std::optional<DigitsRead> read_digits(const Lexemes& lexemes, std::size_t at, const NumberWords& words,
                                      bool behind_sign);

// To sixteen places where there is no finite form. REQUIRES: no negative value, a positive divisor. Null when too
// large.
std::optional<Decimal> find_share(const Decimal& value, std::int64_t divisor);

}  // namespace throughline::claims
