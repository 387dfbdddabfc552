// How exact a number is: the hedge right before or behind it.
#pragma once

#include <cstddef>

#include "claims/quantities/number_ranges.hpp"

namespace throughline::claims {

struct Hedge {
  Qualifier qualifier = Qualifier::exact;
  std::size_t begin = 0;  // the lexeme where number or hedge begins
};

Hedge find_hedge(const Lexemes& lexemes, const AmountRange& range, const QuantityRules& rules);

}  // namespace throughline::claims
