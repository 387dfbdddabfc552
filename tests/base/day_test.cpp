#include "throughline/day.hpp"

#include <doctest/doctest.h>

using namespace throughline;

TEST_CASE("1970-01-01 is day 0") {
  CHECK(make_day(1970, 1, 1) == Day{0});
  CHECK(make_day(2000, 1, 1) == Day{10'957});
  CHECK(make_day(1, 1, 1) == Day{-719'162});
  CHECK(make_day(9999, 12, 31) == Day{2'932'896});
}

TEST_CASE("a day that does not exist is no day") {
  struct Row {
    int year;
    int month;
    int day;
  };
  for (const Row row : {Row{2025, 2, 29}, Row{1900, 2, 29}, Row{2025, 4, 31}, Row{2025, 13, 1}, Row{2025, 0, 1},
                        Row{2025, 1, 0}, Row{2025, 1, 32}, Row{0, 1, 1}, Row{10'000, 1, 1}, Row{-1, 1, 1}}) {
    CAPTURE(row.year);
    CAPTURE(row.month);
    CAPTURE(row.day);
    CHECK(make_day(row.year, row.month, row.day) == std::nullopt);
  }
  CHECK(make_day(2000, 2, 29).has_value());
}

TEST_CASE("days are written and read in ISO form") {
  for (const char* iso : {"2025-03-05", "0001-01-01", "0476-09-04", "9999-12-31", "2024-02-29"}) {
    CAPTURE(iso);
    REQUIRE(parse_day(iso).has_value());
    CHECK(to_string(*parse_day(iso)) == iso);
  }
}

TEST_CASE("nothing but the ISO form of a day is read") {
  for (const char* text :
       {"", "2025", "2025-03", "2025-3-5", "2025-03-05 ", " 2025-03-05", "2025/03/05", "20250305", "2025-02-30",
        "2025-00-10", "-025-03-05", "+025-03-05", "2025-03-0x", "2025-03-05T10:00", "0000-01-01"}) {
    CAPTURE(text);
    CHECK(parse_day(text) == std::nullopt);
  }
}

TEST_CASE("weekdays are those of ISO 8601") {
  CHECK(weekday(*parse_day("2025-03-05")) == Weekday::wednesday);
  CHECK(weekday(*parse_day("1969-12-31")) == Weekday::wednesday);
  CHECK(weekday(*parse_day("1582-10-15")) == Weekday::friday);
  CHECK(weekday(*parse_day("2024-02-25")) == Weekday::sunday);
}
