#include "temporal/resolve/periods.hpp"

#include "base/calendar.hpp"

namespace throughline::temporal {

std::int32_t month_index(Day day) {
  const CivilDay date = civil(day);
  return month_index(date.year, date.month);
}

std::optional<Period> months_period(std::int32_t year, int first_month, int months) {
  const auto first = make_day(year, first_month, 1);
  const std::int32_t after = month_index(year, first_month) + months;
  const auto next = make_day(year_of_index(after), month_of_index(after), 1);
  if (!first) return std::nullopt;
  if (next) return Period{*first, *next - 1};
  const auto end = make_day(year, 12, 31);  // December 9999 has no month after it
  return end && month_of_index(after) == 1 ? std::optional(Period{*first, *end}) : std::nullopt;
}

std::optional<Period> month_period(std::int32_t year, int month) { return months_period(year, month, 1); }

std::optional<Period> years_period(std::int32_t first, std::int32_t last) {
  const auto begin = make_day(first, 1, 1);
  const auto end = make_day(last, 12, 31);
  if (!begin || !end) return std::nullopt;
  return Period{*begin, *end};
}

Period week_period(Day day) { return {base::first_of_week(day), base::last_of_week(day)}; }

Period weekend_period(Day day) {
  const Day sunday = base::last_of_week(day);
  return {sunday - 1, sunday};
}

}  // namespace throughline::temporal
