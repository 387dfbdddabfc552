#include "render/page/quiet_threads.hpp"

#include <doctest/doctest.h>

using namespace throughline;

namespace {

// A track told on these days of May 2024, in a story last reported on the 31st.
Timeline told_on(std::initializer_list<int> days) {
  Timeline timeline;
  Track track{"t-1", TrackKind::status, "talks", "", "", {}};
  for (const int day : days) {
    TrackPoint point;
    point.state = "under way";
    point.reported = *make_day(2024, 5, day);
    track.points.push_back(point);
  }
  timeline.tracks = {track};
  TimelineArticle article;
  article.id = "a-1";
  article.published = *make_day(2024, 5, 31);
  timeline.articles = {article};
  return timeline;
}

std::size_t quiet_in(const Timeline& timeline) {
  const PageOptions options;
  return render::find_quiet_threads(render::StoryView(timeline, options)).size();
}

}  // namespace

TEST_CASE("told often and then not for long is quiet") {
  const Timeline timeline = told_on({1, 4, 6});
  const PageOptions options;
  const auto threads = render::find_quiet_threads(render::StoryView(timeline, options));
  REQUIRE(threads.size() == 1);
  CHECK(threads[0].silent == 25);
  CHECK(threads[0].longest == 3);
}

TEST_CASE("one report, a short silence, or one as long as before is not quiet") {
  CHECK(quiet_in(told_on({1})) == 0);
  CHECK(quiet_in(told_on({23, 24, 25})) == 0);
  CHECK(quiet_in(told_on({1, 15})) == 0);
}
