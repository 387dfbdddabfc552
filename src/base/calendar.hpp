// Calendar arithmetic on the proleptic Gregorian calendar (ISO 8601-1:2019), any year, never throwing.
//
// Months are added by clipping: January 31 + 1 month is the last day of February, February 28 + 1 month is March 28.
#pragma once

#include <cstdint>
#include <optional>

#include "throughline/day.hpp"

namespace throughline::base {

inline constexpr std::int32_t kFirstYear = 1;
inline constexpr std::int32_t kLastYear = 9999;

bool is_leap_year(std::int32_t year);

// 28..31. REQUIRES: month within 1..12.
int days_in_month(std::int32_t year, int month);

// REQUIRES: month within 1..12, day within 1..days_in_month, year within ±5,000,000.
Day to_day(const CivilDay& civil_day);

// Null when the result is outside the years 0001 to 9999.
std::optional<Day> add_months(Day day, std::int64_t months);
std::optional<Day> add_years(Day day, std::int64_t years);

Day first_of_month(Day day);
Day last_of_month(Day day);
Day first_of_year(Day day);
Day last_of_year(Day day);

// The Monday of its week, and its Sunday (ISO 8601 weeks).
Day first_of_week(Day day);
Day last_of_week(Day day);

// 1..366.
int day_of_year(Day day);

// A week belongs to the year that holds its Thursday.
struct IsoWeek {
  std::int32_t year = 1970;
  std::uint8_t week = 1;  // 1..53

  friend bool operator==(const IsoWeek&, const IsoWeek&) = default;
};
IsoWeek iso_week(Day day);

// The Monday of an ISO week. Null when the year has no such week or lies outside 1..9999.
std::optional<Day> monday_of_iso_week(std::int32_t year, int week);

}  // namespace throughline::base
