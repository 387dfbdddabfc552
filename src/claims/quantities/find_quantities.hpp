// Numbers of an article with unit, hedge and direction of change.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "claims/quantities/quantity_rules.hpp"
#include "throughline/quantity.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

struct QuantityFound {
  Quantity quantity;
  std::optional<std::uint32_t> thing;  // the token of what is counted, where there is one
  std::uint32_t number = 0;            // the token of the number (its last)
  // Of "from 10 to 5": where it ends, and the words of that number.
  std::optional<Decimal> level;
  Span level_span;
};

// In text order, never overlapping. Parts of dates and of names are none; durations and ages are.
std::vector<QuantityFound> find_quantities(const Reading& reading, const QuantityRules& rules);

}  // namespace throughline::claims
