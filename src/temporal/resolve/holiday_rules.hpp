// The day of a holiday in a year, by the rule that data/time_holidays.tsv gives for it.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "throughline/day.hpp"

namespace throughline::temporal {

// Easter Sunday of the Gregorian calendar: the algorithm of Meeus, Jones and Butcher. Null before 1583.
std::optional<Day> easter(std::int32_t year);

// `rule` as the table writes it: "fixed 12 25", "nth 11 4 4 0", "easter -2". Null when it gives none for that year.
std::optional<Day> holiday_in(std::string_view rule, std::int32_t year);

}  // namespace throughline::temporal
