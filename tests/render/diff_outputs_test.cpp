#include <doctest/doctest.h>

#include "support/sample_timeline.hpp"
#include "throughline/edtf.hpp"
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

// As the stage diff/ would rank it: a figure, a new plan, a date, and something that is a matter of the telling.
TimelineDiff told_diff() {
  TimelineDiff diff = sample_diff();
  diff.developments = {
      {DevelopmentKind::status_turned,
       0.9,
       "c-1",
       "t-1",
       "ceasefire: Norland, Ostia",
       {},
       "in force",
       "uncertain",
       {"Ada Brook"},
       {"c-1"}},
      {DevelopmentKind::count_revised,
       0.8,
       "",
       "t-2",
       "cracks",
       {},
       "at least 12",
       "at least 14",
       {"Engineers"},
       {"c-3"}},
      {DevelopmentKind::added,
       0.6,
       "c-2",
       "",
       "City to reopen the bridge",
       parse_edtf("2024-06"),
       "",
       "planned",
       {},
       {"c-2"}},
      {DevelopmentKind::moved, 0.4, "c-1", "", "The bridge shut\u2026", {}, "2024-05", "2024-05-07", {}, {"c-1"}},
      {DevelopmentKind::left_out, 0.02, "c-1", "", "The mayor spoke", {}, "", "", {}, {"c-1"}}};
  return diff;
}

TEST_CASE("the text of a diff tells each development in a sentence, with the words that say so") {
  const std::string text = write_diff_text(told_diff(), bridge_timeline(), bridge_timeline());
  CHECK(has(text, "What changed between monday.json and friday.json\nmonday.json → friday.json\n"));
  CHECK(has(text, "1 status turned, 1 figure revised, 1 new event, 1 event better dated or told by more.\n"));
  CHECK(has(text, "* Ceasefire between Norland and Ostia: uncertain, no longer in force, according to Ada Brook.\n"));
  CHECK(has(text,
            "* Cracks: revised from at least 12 to at least 14, according to Engineers.\n"
            "    \"Engineers found at least 14 cracks.\""));
  CHECK(has(text,
            "* June 2024 (planned): City to reopen the bridge.\n"
            "    \"The city plans to reopen the bridge in June.\""));
  CHECK(has(text, "* The bridge shut\u2026: now dated 7 May 2024, before May 2024.\n"));
  CHECK(has(text, "In the telling only\n- No longer shown: The mayor spoke\n"));
}

TEST_CASE("a sentence is quoted once however many changes it stands behind") {
  TimelineDiff diff = told_diff();
  diff.developments.push_back(diff.developments[2]);
  const std::string text = write_diff_text(diff, bridge_timeline(), bridge_timeline());
  const std::size_t first = text.find("The city plans to reopen");
  CHECK(text.find("The city plans to reopen", first + 1) == std::string::npos);
}

TEST_CASE("a diff without changes says so") {
  TimelineDiff diff;
  diff.from.label = diff.to.label = "a.json";
  CHECK(has(write_diff_text(diff, {}, {}), "\nNothing changed in the story.\n"));
}

TEST_CASE("the page of a diff quotes the sentences behind each change") {
  const std::string page = write_diff_html(sample_diff(), bridge_timeline(), bridge_timeline());
  CHECK(has(page, "<h2>New entries</h2>"));
  CHECK(has(page, "The city plans to reopen the bridge in June."));
  CHECK(has(page, "<h3><bdi>cracks</bdi></h3>"));
  CHECK(has(page, "<del>at least 12 (8 May 2024)</del> → <ins>at least 14 (9 May 2024)</ins>"));
}
