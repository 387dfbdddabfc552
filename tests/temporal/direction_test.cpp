// Weekdays, month ends and turns of the year against every publication day of a leap and a common year.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <array>
#include <optional>

#include "temporal/tagging.hpp"

namespace throughline {
namespace {

constexpr std::array<std::string_view, 7> kWeekdays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                       "Friday", "Saturday", "Sunday"};

std::optional<Day> only_day(Day published, const std::string& text) {
  const auto times = test::time_tagger().find_times(test::read_sentences(to_string(published), text));
  return times.size() == 1 && times[0].date ? times[0].date->first : std::nullopt;
}

template <class Check>
void for_every_day_of(std::int32_t year, Check check) {
  const auto first = make_day(year, 1, 1);
  const auto last = make_day(year, 12, 31);
  REQUIRE(first);
  REQUIRE(last);
  for (Day day = *first; day <= *last; day = day + 1) check(day);
}

TEST_CASE("a weekday with a past verb is the last one, the publication day included") {
  for (const std::int32_t year : {2023, 2024}) {
    for_every_day_of(year, [](Day published) {
      for (std::size_t i = 0; i < kWeekdays.size(); ++i) {
        const auto day = only_day(published, fmt::format("The envoy arrived on {}.", kWeekdays[i]));
        REQUIRE(day);
        CHECK(static_cast<std::size_t>(weekday(*day)) == i + 1);
        CHECK(published - *day >= 0);
        CHECK(published - *day < 7);
      }
    });
  }
}

TEST_CASE("a weekday with a verb of the future is the next one") {
  for (const std::int32_t year : {2023, 2024}) {
    for_every_day_of(year, [](Day published) {
      for (std::size_t i = 0; i < kWeekdays.size(); ++i) {
        const auto day = only_day(published, fmt::format("The council will meet on {}.", kWeekdays[i]));
        REQUIRE(day);
        CHECK(static_cast<std::size_t>(weekday(*day)) == i + 1);
        CHECK(*day - published >= 0);
        CHECK(*day - published < 7);
      }
    });
  }
}

TEST_CASE("yesterday and tomorrow are one day away over every turn of month and year") {
  for (const std::int32_t year : {2023, 2024}) {
    for_every_day_of(year, [](Day published) {
      CHECK(only_day(published, "The mast broke yesterday.") == published - 1);
      CHECK(only_day(published, "The port reopens tomorrow.") == published + 1);
    });
  }
}

TEST_CASE("a day of December read in January is that of the year before") {
  for (int day = 1; day <= 31; ++day) {
    const auto found = only_day(*make_day(2025, 1, 2), fmt::format("The crane fell on Dec. {}.", day));
    CHECK(found == make_day(2024, 12, day));
  }
}

TEST_CASE("a day of January ahead of a publication in December is that of the next year") {
  CHECK(only_day(*make_day(2024, 12, 28), "The council will meet on Jan. 3.") == make_day(2025, 1, 3));
}

TEST_CASE("29 February without a year is that of the nearest leap year in reach, or none") {
  CHECK(only_day(*make_day(2025, 3, 5), "The crane fell on Feb. 29.") == make_day(2024, 2, 29));
  CHECK_FALSE(only_day(*make_day(2026, 3, 5), "The crane fell on Feb. 29."));
}

TEST_CASE("a day that no year has stays unresolved") {
  CHECK_FALSE(only_day(*make_day(2025, 3, 5), "The crane fell on April 31."));
}

TEST_CASE("a month before or after the publication month turns the year where it must") {
  CHECK(only_day(*make_day(2025, 1, 15), "The quay was shut last month.") == make_day(2024, 12, 1));
  CHECK(only_day(*make_day(2024, 12, 15), "The quay opens next month.") == make_day(2025, 1, 1));
}

}  // namespace
}  // namespace throughline
