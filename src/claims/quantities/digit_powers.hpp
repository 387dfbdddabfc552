// Numbers with a power of ten: "1.5×10^8", "3 x 10⁸", "3e8", "10^6".
#pragma once

#include <cstddef>
#include <optional>

#include "claims/quantities/lexemes.hpp"
#include "throughline/decimal.hpp"

namespace throughline::claims {

struct PoweredNumber {
  Decimal value;
  std::size_t end = 0;  // the first lexeme behind it
};

// Null when the digits at lexeme `at` have no power behind them. REQUIRES: the lexeme is a number.
std::optional<PoweredNumber> read_power(const Lexemes& lexemes, std::size_t at);

}  // namespace throughline::claims
