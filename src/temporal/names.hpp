// The names of meanings: as the tables write them, and as TIMEX3 does.
#pragma once

#include <optional>
#include <string_view>

#include "temporal/meaning.hpp"

namespace throughline::temporal {

// "day" as the tables write it, to the number of a Unit, Mod or DayPart; a decimal number to itself; "-" to 0.
std::optional<std::int32_t> parse_meaning_value(std::string_view name);

// "APPROX"; empty for none.
std::string_view timex_mod(Mod mod);
std::optional<Mod> parse_timex_mod(std::string_view name);
// "MO"; empty for none.
std::string_view timex_day_part(DayPart part);
// "SP" for 1.
std::string_view timex_season(int number);

}  // namespace throughline::temporal
