// The days of holidays, by the rules of data/holidays.tsv and the dates of data/holiday_dates.tsv.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "temporal/resolve/periods.hpp"
#include "throughline/tables.hpp"

namespace throughline::temporal {

// Easter Sunday by the Western (Gregorian) reckoning, algorithm of Meeus, Jones and Butcher. Null before 1583.
std::optional<Day> western_easter(std::int32_t year);
// The Orthodox one (Julian reckoning, Meeus), as a Gregorian day. Null before 1583.
std::optional<Day> orthodox_easter(std::int32_t year);

class HolidayCalendar {
 public:
  explicit HolidayCalendar(const TableSet& tables);

  // The days of the holiday in row `row` of the table, the first of them in `year`. Null when the rule gives none
  // there: feasts that follow the moon are known for 1990 to 2040 only.
  std::optional<Period> days_in(std::size_t row, std::int32_t year) const;

 private:
  std::optional<Day> first_day(std::string_view rule, std::int32_t year) const;
  std::optional<Day> dated_in(std::string_view key, std::int32_t year) const;
  std::optional<Day> dated_after(std::string_view key, Day day) const;

  std::vector<TableRow> rows_;
  std::map<std::string, std::vector<Day>, std::less<>> dates_;  // ascending
};

}  // namespace throughline::temporal
