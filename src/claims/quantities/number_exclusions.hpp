// Numbers that count nothing: dates, parts of names, labels ("chapter 3"), "one" as a pronoun.
#pragma once

#include "claims/quantities/number_ranges.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

bool is_no_quantity(const Reading& reading, const Lexemes& lexemes, const AmountRange& range,
                    const QuantityRules& rules);

}  // namespace throughline::claims
