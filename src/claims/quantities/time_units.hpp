// Units of time among the units of quantities.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace throughline::claims {

// REQUIRES: a unit as Quantity has it, the lemma of its word.
inline bool is_time_unit(std::string_view unit) {
  constexpr std::array<std::string_view, 12> kUnits = {"second", "minute", "hour",   "day",     "night",   "week",
                                                       "month",  "year",   "decade", "century", "weekend", "quarter"};
  return std::ranges::find(kUnits, unit) != kUnits.end();
}

}  // namespace throughline::claims
