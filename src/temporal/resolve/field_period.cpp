#include "temporal/resolve/field_period.hpp"

#include <fmt/format.h>

#include "throughline/edtf.hpp"

namespace throughline::temporal {
namespace {

// "the first Monday in November"; null where the month has no fifth.
std::optional<Period> nth_weekday(const Meaning& meaning, std::int32_t year) {
  constexpr int kWeek = 7;
  const auto month = month_period(year, meaning.month);
  if (!month) return std::nullopt;
  const int before = (meaning.weekday - static_cast<int>(weekday(month->first)) + kWeek) % kWeek;
  const int after = (static_cast<int>(weekday(month->last)) - meaning.weekday + kWeek) % kWeek;
  const Day day = meaning.nth < 0 ? month->last - after : month->first + before + kWeek * (meaning.nth - 1);
  return day <= month->last ? std::optional(Period{day, day}) : std::nullopt;
}

}  // namespace

std::optional<Period> period_in(const Meaning& meaning, std::int32_t year, const HolidayCalendar& holidays) {
  if (meaning.holiday >= 0) {
    return holidays.days_in(static_cast<std::size_t>(meaning.holiday), year);
  }
  if (meaning.month > 0 && meaning.day > 0) {
    const auto day = make_day(year, meaning.month, meaning.day);
    return day ? std::optional(Period{*day, *day}) : std::nullopt;
  }
  if (meaning.nth != 0) return nth_weekday(meaning, year);
  if (meaning.month > 0) return month_period(year, meaning.month);
  if (meaning.slice == YearSlice::quarter) return months_period(year, meaning.slice_number * 3 - 2, 3);
  if (meaning.slice == YearSlice::half) return months_period(year, meaning.slice_number * 6 - 5, 6);
  if (meaning.slice == YearSlice::season) {
    const auto season = parse_edtf(fmt::format("{:04}-{}", year, 20 + meaning.slice_number));
    if (!season || !season->first || !season->last) return std::nullopt;
    return Period{*season->first, *season->last};
  }
  return years_period(year, year);
}

}  // namespace throughline::temporal
