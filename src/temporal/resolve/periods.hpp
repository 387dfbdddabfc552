// The days of weeks, months, quarters and the like, and steps from one to the next. Every function gives null outside
// the years 0001 to 9999.
#pragma once

#include <cstdint>
#include <optional>

#include "temporal/meaning.hpp"
#include "throughline/day.hpp"

namespace throughline::temporal {

struct Period {
  Day first;
  Day last;  // inclusive

  friend bool operator==(const Period&, const Period&) = default;
};

std::optional<Period> month_period(std::int32_t year, int month);
std::optional<Period> months_period(std::int32_t year, int first_month, int months);
std::optional<Period> years_period(std::int32_t first, std::int32_t last);
Period week_period(Day day);
Period weekend_period(Day day);  // Saturday and Sunday of that ISO week

// Months since the year 0, so that steps over the turn of a year are plain sums.
constexpr std::int32_t month_index(std::int32_t year, int month) { return year * 12 + month - 1; }
std::int32_t month_index(Day day);
constexpr std::int32_t floor_divide(std::int32_t a, std::int32_t b) { return a >= 0 ? a / b : -((b - 1 - a) / b); }
constexpr std::int32_t year_of_index(std::int32_t index) { return floor_divide(index, 12); }
constexpr int month_of_index(std::int32_t index) { return index - year_of_index(index) * 12 + 1; }

}  // namespace throughline::temporal
