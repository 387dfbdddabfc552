#include <doctest/doctest.h>

#include "temporal/resolve/holiday_calendar.hpp"

namespace throughline::temporal {
namespace {

TEST_CASE("Easter falls on its published days") {
  struct Row {
    std::int32_t year;
    Day western;
    Day orthodox;
  };
  const std::vector<Row> rows = {{1998, *make_day(1998, 4, 12), *make_day(1998, 4, 19)},
                                 {2000, *make_day(2000, 4, 23), *make_day(2000, 4, 30)},
                                 {2016, *make_day(2016, 3, 27), *make_day(2016, 5, 1)},
                                 {2024, *make_day(2024, 3, 31), *make_day(2024, 5, 5)},
                                 {2025, *make_day(2025, 4, 20), *make_day(2025, 4, 20)}};
  for (const Row& row : rows) {
    CAPTURE(row.year);
    CHECK(western_easter(row.year) == row.western);
    CHECK(orthodox_easter(row.year) == row.orthodox);
  }
  CHECK_FALSE(western_easter(1582));
}

TEST_CASE("both Easters are Sundays between their earliest and latest days in every year to 2299") {
  for (std::int32_t year = 1583; year < 2300; ++year) {
    const auto western = western_easter(year);
    const auto orthodox = orthodox_easter(year);
    REQUIRE(western);
    REQUIRE(orthodox);
    CHECK(weekday(*western) == Weekday::sunday);
    CHECK(weekday(*orthodox) == Weekday::sunday);
    CHECK(*western >= *make_day(year, 3, 22));
    CHECK(*western <= *make_day(year, 4, 25));
    CHECK(*orthodox >= *western);
  }
}

TEST_CASE("every holiday of the table has days in 2025, in order") {
  const auto tables = TableSet::embedded();
  REQUIRE(tables.ok());
  const HolidayCalendar holidays(tables.value());
  const auto& rows = tables.value().table("holidays").rows;
  REQUIRE(!rows.empty());
  for (std::size_t row = 0; row < rows.size(); ++row) {
    CAPTURE(rows[row].cell(0));
    const auto days = holidays.days_in(row, 2025);
    REQUIRE(days);
    CHECK(days->first <= days->last);
    CHECK(civil(days->first).year == 2025);
  }
}

}  // namespace
}  // namespace throughline::temporal
