// What a number counts: the noun that it modifies ("24 living hostages"), or the one behind "of" ("dozens of people").
#pragma once

#include <cstdint>
#include <optional>

#include "claims/quantities/number_ranges.hpp"
#include "claims/rules.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// The token of the thing, by heads, else by the words that follow. Null when there is none.
std::optional<std::uint32_t> find_thing(const Reading& reading, const Lexemes& lexemes, const AmountRange& range,
                                        std::uint32_t number, const RuleSet& on);

}  // namespace throughline::claims
