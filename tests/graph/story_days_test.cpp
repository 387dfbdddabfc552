#include "graph/story_days.hpp"

#include <doctest/doctest.h>

#include <string>

#include "graph/common_origins.hpp"
#include "support/claim_builder.hpp"

namespace throughline {
namespace {

using testing::ClaimBuilder;

std::vector<StoryDay> days_of(const ClaimBuilder& told) {
  const ClaimSet set = told.set();
  return graph::find_story_days(set, graph::find_common_origins(set.articles));
}

// What is found of a day; nothing of one that no claim has.
StoryDay find_day(const std::vector<StoryDay>& days, int day) {
  for (const StoryDay& one : days) {
    if (one.day == make_day(2031, 5, day)) return one;
  }
  return {};
}

void name_day(ClaimBuilder& told, const char* article, const char* published, const char* day, const char* url = "") {
  told.article(article, published).url(url);
  told.claim("Ada Brook opened the bridge.").did("open").on(day).by("Ada Brook");
}

TEST_CASE("a day counts the voices whose words name it") {
  struct Row {
    const char* what;
    const char* edtf;
    Certainty certainty;
    std::uint32_t named;
  };
  const Row rows[] = {
      {"a day in words", "2031-05-02", Certainty::stated, 1},
      {"a weekday that implies it", "2031-05-02", Certainty::implied, 1},
      {"a day taken from the print", "2031-05-02", Certainty::assumed, 0},
      {"the hour of another day's deed", "2031-05-02T06:00:00", Certainty::stated, 1},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    ClaimBuilder told;
    told.article("a", "2031-05-05");
    told.claim("Ada Brook opened the bridge.").did("open").on(row.edtf, row.certainty);
    CHECK(find_day(days_of(told), 2).named == row.named);
  }
}

TEST_CASE("the hour of its own print names no day") {
  ClaimBuilder told;
  told.article("a", "2031-05-02");
  told.claim("Ada Brook opened the bridge.").did("open").on("2031-05-02T06:00:00");
  CHECK(find_day(days_of(told), 2).named == 0);
}

TEST_CASE("what lasts over days names none of them") {
  ClaimBuilder told;
  name_day(told, "a", "2031-05-09", "2031-05-02/2031-05-04");
  name_day(told, "b", "2031-05-09", "2031-05");
  CHECK(days_of(told).empty());
}

TEST_CASE("a voice counts once, however often and in however many copies it names the day") {
  ClaimBuilder told;
  name_day(told, "a", "2031-05-05", "2031-05-02", "https://example.org/one");
  told.claim("Dov Lind closed the port.").did("close").on("2031-05-02");
  name_day(told, "b", "2031-05-06", "2031-05-02", "https://example.org/one");
  name_day(told, "c", "2031-05-06", "2031-05-02", "https://example.org/two");
  CHECK(find_day(days_of(told), 2).named == 2);
}

TEST_CASE("what is printed on a day and the day after counts as printed about it") {
  ClaimBuilder told;
  name_day(told, "a", "2031-05-02", "2031-05-02");
  name_day(told, "b", "2031-05-03", "2031-05-02");
  name_day(told, "c", "2031-05-04", "2031-05-02");
  CHECK(find_day(days_of(told), 2).printed == 2);
  CHECK(find_day(days_of(told), 2).named == 3);
}

TEST_CASE("of two days named as often the one around which less was printed matters more") {
  ClaimBuilder told;
  for (const char* article : {"a", "b", "c"}) name_day(told, article, "2031-05-02", "2031-05-02");
  for (const char* article : {"d", "e", "f"}) name_day(told, article, "2031-05-20", "2031-05-09");
  const std::vector<StoryDay> days = days_of(told);
  CHECK(find_day(days, 9).salience > find_day(days, 2).salience);
}

TEST_CASE("the milestones of a story weigh 1 on average") {
  ClaimBuilder told;
  name_day(told, "a", "2031-05-20", "2031-05-02");
  name_day(told, "b", "2031-05-20", "2031-05-09");
  const std::vector<StoryDay> days = days_of(told);
  REQUIRE(days.size() == 2);
  CHECK(days[0].salience == doctest::Approx(1.0));
  CHECK(days[0].day < days[1].day);
}

}  // namespace
}  // namespace throughline
