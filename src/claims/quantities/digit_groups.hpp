// Numbers whose thousands stand apart by other marks than commas: "12 500 000", "1'500", "1.500.000".
#pragma once

#include <cstddef>
#include <optional>

#include "claims/quantities/lexemes.hpp"
#include "throughline/decimal.hpp"

namespace throughline::claims {

struct GroupedNumber {
  Decimal value;
  std::size_t end = 0;  // the first lexeme behind it
};

// Null when the digits at lexeme `at` stand alone. REQUIRES: the lexeme is a number.
std::optional<GroupedNumber> read_groups(const Lexemes& lexemes, std::size_t at);

}  // namespace throughline::claims
