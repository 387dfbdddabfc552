// Whether a number is an amount by which something rose or fell: "up 3 per cent", "fell by 20", "an increase of 5".
#pragma once

#include <cstddef>

#include "claims/quantities/lexemes.hpp"
#include "claims/quantities/quantity_rules.hpp"
#include "throughline/quantity.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// A number among its lexemes, as far as its change matters.
struct ChangedAmount {
  std::size_t begin = 0;  // where the number or its hedge begins
  std::size_t end = 0;    // the first lexeme behind it and its unit
  bool has_unit = false;  // it has a unit of measure, or counts no thing at all
  bool is_money = false;
  bool is_time = false;    // "two years"
  bool has_scale = false;  // "5 million"
};

// By the words alone: what a parser makes of "fall 3 per cent" does not matter.
Change find_number_change(const Reading& reading, const Lexemes& lexemes, const ChangedAmount& amount,
                          const QuantityRules& rules);

}  // namespace throughline::claims
