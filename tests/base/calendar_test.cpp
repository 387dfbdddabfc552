#include "base/calendar.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace throughline;
using namespace throughline::base;

namespace {

Day day(std::string_view iso) { return parse_day(iso).value(); }

int month_length(int year, int month) {
  constexpr int kLengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kLengths[month - 1];
}

}  // namespace

TEST_CASE("all 146,097 days of the 400-year cycle follow one another") {
  Day today = day("2000-01-01");
  int days = 0;
  int weekday_number = 6;  // a Saturday
  for (int year = 2000; year < 2400; ++year) {
    for (int month = 1; month <= 12; ++month) {
      REQUIRE(days_in_month(year, month) == month_length(year, month));
      for (int date = 1; date <= month_length(year, month); ++date) {
        REQUIRE(make_day(year, month, date) == today);
        REQUIRE(civil(today) == CivilDay{year, static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(date)});
        REQUIRE(static_cast<int>(weekday(today)) == weekday_number);
        today = today + 1;
        weekday_number = weekday_number % 7 + 1;
        ++days;
      }
    }
  }
  CHECK(days == 146'097);
  CHECK(today == day("2400-01-01"));
}

TEST_CASE("week numbers run on through the whole cycle") {
  IsoWeek week{1999, 52};
  for (Day monday = day("2000-01-03"); monday < day("2400-01-03"); monday = monday + 7) {
    const IsoWeek next = iso_week(monday);
    const bool in_new_year = next.week == 1 && next.year == week.year + 1 && week.week >= 52;
    REQUIRE((in_new_year || (next.year == week.year && next.week == week.week + 1)));
    REQUIRE(iso_week(monday + 6) == next);
    REQUIRE(monday_of_iso_week(next.year, next.week) == monday);
    week = next;
  }
}

TEST_CASE("the week of the first Thursday is the first of its year") {
  CHECK(iso_week(day("2020-12-31")) == IsoWeek{2020, 53});
  CHECK(iso_week(day("2021-01-03")) == IsoWeek{2020, 53});
  CHECK(iso_week(day("2021-01-04")) == IsoWeek{2021, 1});
  CHECK(iso_week(day("2024-12-30")) == IsoWeek{2025, 1});
  CHECK(monday_of_iso_week(2025, 10) == day("2025-03-03"));
  CHECK(monday_of_iso_week(2021, 53) == std::nullopt);
  CHECK(monday_of_iso_week(2021, 0) == std::nullopt);
}

TEST_CASE("months are added by clipping to the end of the month") {
  struct Row {
    const char* from;
    int months;
    const char* to;
  };
  const std::vector<Row> rows = {
      {"2025-01-31", 1, "2025-02-28"},   {"2024-01-31", 1, "2024-02-29"},      {"2023-02-28", 1, "2023-03-28"},
      {"2024-02-29", 12, "2025-02-28"},  {"2025-03-31", -1, "2025-02-28"},     {"2025-01-15", -1, "2024-12-15"},
      {"2025-12-31", 2, "2026-02-28"},   {"2025-05-31", 0, "2025-05-31"},      {"2000-02-29", -1200, "1900-02-28"},
      {"2025-08-31", -18, "2024-02-29"}, {"0001-01-01", 119'987, "9999-12-01"}};
  for (const Row& row : rows) {
    CAPTURE(row.from);
    CAPTURE(row.months);
    CHECK(add_months(day(row.from), row.months) == day(row.to));
  }
}

TEST_CASE("adding months keeps the day wherever the month has it") {
  for (Day from = day("2023-01-01"); from < day("2025-01-01"); from = from + 1) {
    for (int months = -30; months <= 30; ++months) {
      const CivilDay to = civil(add_months(from, months).value());
      REQUIRE(to.day == std::min<int>(civil(from).day, month_length(to.year, to.month)));
      REQUIRE((to.year * 12 + to.month) - (civil(from).year * 12 + civil(from).month) == months);
    }
  }
}

TEST_CASE("months and years that leave 0001 to 9999 give no day") {
  CHECK(add_months(day("9999-12-31"), 1) == std::nullopt);
  CHECK(add_months(day("0001-01-01"), -1) == std::nullopt);
  CHECK(add_months(day("2025-03-05"), INT64_MAX) == std::nullopt);
  CHECK(add_months(day("2025-03-05"), INT64_MIN) == std::nullopt);
  CHECK(add_years(day("2025-03-05"), INT64_MAX) == std::nullopt);
  CHECK(add_years(day("2025-03-05"), 8000) == std::nullopt);
  CHECK(add_years(day("2024-02-29"), 1) == day("2025-02-28"));
}

TEST_CASE("days outside the years 0001 to 9999 have fields but no ISO form") {
  CHECK(civil(day("0001-01-01") - 1) == CivilDay{0, 12, 31});
  CHECK(civil(day("9999-12-31") + 1) == CivilDay{10'000, 1, 1});
  CHECK(civil(day("0001-01-01") - 367) == CivilDay{-1, 12, 31});
  CHECK(to_day({-4800, 3, 1}) == to_day({-4400, 3, 1}) - 146'097);
  CHECK_FALSE(has_iso_form(day("0001-01-01") - 1));
  CHECK_FALSE(has_iso_form(day("9999-12-31") + 1));
  CHECK(civil(Day{INT32_MIN / 2}).month >= 1);
}

TEST_CASE("a day knows the borders of its week, month and year") {
  const Day wednesday = day("2024-02-14");
  CHECK(first_of_week(wednesday) == day("2024-02-12"));
  CHECK(last_of_week(wednesday) == day("2024-02-18"));
  CHECK(first_of_week(day("2024-02-12")) == day("2024-02-12"));
  CHECK(first_of_week(day("2024-02-18")) == day("2024-02-12"));
  CHECK(first_of_month(wednesday) == day("2024-02-01"));
  CHECK(last_of_month(wednesday) == day("2024-02-29"));
  CHECK(first_of_year(wednesday) == day("2024-01-01"));
  CHECK(last_of_year(wednesday) == day("2024-12-31"));
  CHECK(day_of_year(wednesday) == 45);
  CHECK(day_of_year(day("2024-12-31")) == 366);
}
