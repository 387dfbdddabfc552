#include "render/page/status_bands.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "render/html_writer.hpp"

using namespace throughline;

namespace {

TrackPoint point(const std::string& state, DateSpan date) {
  TrackPoint point;
  point.state = state;
  point.reported = date.last;
  point.date = std::move(date);
  return point;
}

DateSpan day(int month, int day) { return day_span(*make_day(2024, month, day), Certainty::stated, "test"); }

std::size_t bands_drawn(std::vector<TrackPoint> points) {
  Timeline timeline;
  timeline.tracks = {{"t-1", TrackKind::status, "truce", "", "", std::move(points)}};
  TimelineArticle first;
  first.id = "a-1";
  first.published = *make_day(2024, 4, 30);
  TimelineArticle last;
  last.id = "a-2";
  last.published = *make_day(2024, 6, 30);
  timeline.articles = {first, last};
  const PageOptions options;
  const render::StoryView view(timeline, options);
  render::HtmlWriter html;
  render::write_status_bands(html, timeline.tracks.front(), view);
  const std::string out = std::move(html).take();
  std::size_t count = 0;
  for (std::size_t at = out.find("band pale"); at != std::string::npos; at = out.find("band pale", at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("each state of a voice has a band") {
  CHECK(bands_drawn({point("agreed", day(5, 1)), point("in force", day(5, 9))}) == 2);
  CHECK(bands_drawn({point("in force", day(5, 1)), point("in force", day(5, 9))}) == 1);
}

TEST_CASE("a month adds no band where the same voice tells the day of the state, and else it does") {
  const DateSpan may = *month_span(2024, 5, Certainty::stated, "test");
  CHECK(bands_drawn({point("in force", may), point("agreed", day(5, 8)), point("in force", day(5, 9))}) == 2);
  CHECK(bands_drawn({point("in force", may), point("agreed", day(6, 8)), point("in force", day(6, 9))}) == 3);
}
