#include "throughline/date_span.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "throughline/edtf.hpp"

using namespace throughline;

namespace {

Day day(std::string_view iso) { return parse_day(iso).value(); }
DateSpan span(std::string_view edtf) { return parse_edtf(edtf).value(); }

}  // namespace

TEST_CASE("a day spans itself") {
  const DateSpan made = day_span(day("2025-03-05"), Certainty::implied, "weekday");
  CHECK(made ==
        DateSpan{day("2025-03-05"), day("2025-03-05"), Grain::day, Certainty::implied, "weekday", "2025-03-05"});
}

TEST_CASE("a month and a year span their days") {
  CHECK(month_span(2024, 2, Certainty::stated, "month") ==
        DateSpan{day("2024-02-01"), day("2024-02-29"), Grain::month, Certainty::stated, "month", "2024-02"});
  CHECK(year_span(476, Certainty::stated, "year") ==
        DateSpan{day("0476-01-01"), day("0476-12-31"), Grain::year, Certainty::stated, "year", "0476"});
}

TEST_CASE("a month or year that does not exist has no span") {
  CHECK(month_span(2025, 0, Certainty::stated, "month") == std::nullopt);
  CHECK(month_span(2025, 13, Certainty::stated, "month") == std::nullopt);
  CHECK(month_span(10'000, 1, Certainty::stated, "month") == std::nullopt);
  CHECK(year_span(0, Certainty::stated, "year") == std::nullopt);
  CHECK(year_span(10'000, Certainty::stated, "year") == std::nullopt);
}

TEST_CASE("an interval without a bound is open there") {
  const auto edtf = [](std::optional<Day> first, std::optional<Day> last) {
    return interval_span(first, last, Grain::open, Certainty::stated, "x").edtf;
  };
  CHECK(edtf(day("2025-03-05"), day("2025-03-09")) == "2025-03-05/2025-03-09");
  CHECK(edtf(day("2025-03-05"), std::nullopt) == "2025-03-05/..");
  CHECK(edtf(std::nullopt, day("2025-03-09")) == "../2025-03-09");
  CHECK(edtf(std::nullopt, std::nullopt) == "../..");
  CHECK(edtf(day("2025-03-05"), day("9999-12-31") + 1) == "2025-03-05/..");
}

TEST_CASE("what is made is read back with the same days, and approximate stays approximate") {
  for (const Certainty certainty : {Certainty::stated, Certainty::approximate}) {
    const DateSpan made[] = {day_span(day("2025-03-05"), certainty, "edtf"), *month_span(2025, 3, certainty, "edtf"),
                             *year_span(2025, certainty, "edtf"),
                             interval_span(day("2025-03-05"), std::nullopt, Grain::open, certainty, "edtf"),
                             interval_span(day("2025-03-05"), day("2025-03-09"), Grain::day, certainty, "edtf")};
    for (const DateSpan& each : made) {
      CAPTURE(each.edtf);
      CHECK(parse_edtf(each.edtf) == each);
    }
  }
}

TEST_CASE("dates are ordered by first, last, grain and text, the unknown ones last") {
  // An instant comes before its day, for grains count up.
  const std::vector<std::string> ordered = {
      "2024",       "2025-03",       "2025-03/..", "2025-03-05T10:00:00", "2025-03-05", "2025-03-05/2025-03-06",
      "2025-04-01", "../2025-01-01", "../.."};
  std::vector<std::string> sorted = ordered;
  std::reverse(sorted.begin(), sorted.end());
  std::sort(sorted.begin(), sorted.end(),
            [](const std::string& x, const std::string& y) { return compare(span(x), span(y)) < 0; });
  CHECK(sorted == ordered);
}

TEST_CASE("no date at all comes after every date") {
  const std::optional<DateSpan> none;
  const std::optional<DateSpan> open = span("../..");
  CHECK(compare(open, none) < 0);
  CHECK(compare(none, open) > 0);
  CHECK(compare(none, none) == 0);
  CHECK(compare(open, open) == 0);
}

TEST_CASE("spans intersect when they share a day") {
  struct Row {
    const char* a;
    const char* b;
    bool expected;
  };
  for (const Row& row :
       {Row{"2025-03", "2025-03-31", true}, Row{"2025-03", "2025-04-01", false}, Row{"2025-03-05", "2025-03-05", true},
        Row{"2025-03-05/..", "2030", true}, Row{"2025-03-05/..", "2024", false}, Row{"../2025-03-05", "0001", true},
        Row{"../2025-03-05", "2025-03-05/..", true}, Row{"../2025-03-05", "2025-03-06/..", false},
        Row{"../..", "2025", true}}) {
    CAPTURE(row.a);
    CAPTURE(row.b);
    CHECK(intersects(span(row.a), span(row.b)) == row.expected);
    CHECK(intersects(span(row.b), span(row.a)) == row.expected);
  }
}
