#include <doctest/doctest.h>

#include "support/sample_timeline.hpp"
#include "throughline/render.hpp"

using namespace throughline;
using throughline::testing::bridge_timeline;

TEST_CASE("what was first reported after the day is new, what was known by then is not") {
  const TimelineDiff news = news_since(bridge_timeline(), *make_day(2024, 5, 8));
  REQUIRE(news.added.size() == 1);
  CHECK(news.added[0].headline == "City to reopen the bridge");
  CHECK(news.removed.empty());
}

TEST_CASE("a track that was unknown on the day is new") {
  const TimelineDiff news = news_since(bridge_timeline(), *make_day(2024, 5, 8));
  REQUIRE(news.tracks.size() == 1);
  CHECK(news.tracks[0].track == "t-cracks");
  CHECK_FALSE(news.tracks[0].before);
  CHECK(news.tracks[0].why == std::vector<std::string>{"c-3"});
}

TEST_CASE("a disagreement is new when its second side was reported after the day") {
  CHECK(news_since(bridge_timeline(), *make_day(2024, 5, 8)).opened.size() == 1);
  CHECK(news_since(bridge_timeline(), *make_day(2024, 5, 9)).opened.empty());
}

TEST_CASE("an entry that another source tells too has more sources") {
  Timeline timeline = bridge_timeline();
  timeline.entries[0].claims = {"c-1", "c-3"};
  const TimelineDiff news = news_since(timeline, *make_day(2024, 5, 8));
  REQUIRE(news.changed.size() == 1);
  CHECK(news.changed[0].field == ChangedField::sources);
  CHECK(news.changed[0].after == "2 sources");
}

TEST_CASE("nothing is new after the latest report") {
  const Timeline timeline = bridge_timeline();
  CHECK(*latest_report(timeline) == *make_day(2024, 5, 9));
  CHECK(is_empty(news_since(timeline, *latest_report(timeline))));
}
