#include <doctest/doctest.h>

#include "throughline/timeline.hpp"

using namespace throughline;

namespace {

TrackPoint point(std::string state, std::optional<int> day, bool superseded = false) {
  TrackPoint point;
  point.state = std::move(state);
  if (day) point.date = day_span(*make_day(2031, 5, *day), Certainty::stated, "test");
  if (superseded) point.superseded_by = "c-1";
  return point;
}

std::string last_state(std::vector<TrackPoint> points) {
  Track track;
  track.points = std::move(points);
  const TrackPoint* last = last_word(track);
  return last == nullptr ? "none" : last->state;
}

}  // namespace

TEST_CASE("the last word is the latest dated point that stands") {
  CHECK(last_state({point("agreed", 1), point("ended", 2)}) == "ended");
  CHECK(last_state({point("agreed", 1), point("ended", 2, true)}) == "agreed");
}

TEST_CASE("an undated point is the last word only when none has a date") {
  CHECK(last_state({point("ended", 2), point("in force", {})}) == "ended");
  CHECK(last_state({point("in force", {})}) == "in force");
}

TEST_CASE("without a point that stands there is no last word") {
  CHECK(last_state({}) == "none");
  CHECK(last_state({point("ended", 2, true)}) == "none");
}
