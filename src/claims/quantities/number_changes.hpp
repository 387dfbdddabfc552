// Whether a number is an amount by which something rose or fell: "up 3 per cent", "fell by 20", "an increase of 5".
#pragma once

#include <cstddef>

#include "claims/quantities/quantity_rules.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// `begin` is the lexeme where the number or its hedge begins, `end` the first behind it and its unit.
Change find_number_change(const Reading& reading, const Lexemes& lexemes, std::size_t begin, std::size_t end,
                          const QuantityRules& rules);

}  // namespace throughline::claims
