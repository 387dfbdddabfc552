#include <doctest/doctest.h>

#include "support/sample_timeline.hpp"
#include "throughline/render.hpp"

using namespace throughline;
using throughline::testing::bridge_timeline;

namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TimelineDiff sample_diff() {
  const Timeline timeline = bridge_timeline();
  TimelineDiff diff;
  diff.from.label = "monday.json";
  diff.to.label = "friday.json";
  diff.added = {timeline.entries[1]};
  diff.changed = {{"c-1", "c-1", ChangedField::date, "May 2024", "7 May 2024", {"c-1"}}};
  diff.tracks = {{"t-cracks", "cracks", timeline.tracks[0].points[0], timeline.tracks[0].points[1], {"c-3"}}};
  return diff;
}

}  // namespace

TEST_CASE("the text of a diff names both sides, what changed and the sentence that says so") {
  const std::string text = write_diff_text(sample_diff(), bridge_timeline(), bridge_timeline());
  CHECK(has(text, "monday.json → friday.json\n1 added, 1 changed, 1 figure or state moved\n"));
  CHECK(has(text, "~ cracks: at least 12 → at least 14\n    \"Engineers found at least 14 cracks.\""));
  CHECK(has(text, "+ June 2024: City to reopen the bridge\n    \"The city plans to reopen the bridge in June.\""));
  CHECK(has(text, "~ date moved: May 2024 → 7 May 2024 (c-1)"));
}

TEST_CASE("a diff without changes says so") {
  TimelineDiff diff;
  diff.from.label = diff.to.label = "a.json";
  CHECK(write_diff_text(diff, {}, {}) == "a.json → a.json\nnothing changed\n");
}

TEST_CASE("the page of a diff quotes the sentences behind each change") {
  const std::string page = write_diff_html(sample_diff(), bridge_timeline(), bridge_timeline());
  CHECK(has(page, "<h2>New entries</h2>"));
  CHECK(has(page, "The city plans to reopen the bridge in June."));
  CHECK(has(page, "<h3><bdi>cracks</bdi></h3>"));
  CHECK(has(page, "<del>at least 12 (8 May 2024)</del> → <ins>at least 14 (9 May 2024)</ins>"));
}
