#include <doctest/doctest.h>

#include "render/development_words.hpp"
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
  CHECK(has(text, "What changed between monday.json and friday.json\n1 status turned,"));
  CHECK(has(text, "1 status turned, 1 figure revised, 1 new event, 1 event better dated or told by more.\n\n"));
  CHECK(has(text, "* Ceasefire between Norland and Ostia: uncertain, no longer in force, according to Ada Brook.\n"));
  CHECK(has(text,
            "* Cracks: revised from at least 12 to at least 14, according to Engineers.\n"
            "    \"Engineers found at least 14 cracks.\""));
  CHECK(has(text,
            "* June 2024 (planned): City to reopen the bridge.\n"
            "    \"The city plans to reopen the bridge in June.\""));
  CHECK(has(text, "* The bridge shut\u2026: now dated 7 May 2024, before May 2024.\n"));
  CHECK(text.ends_with("\n\nBeside the news: 1 entry no longer shown.\n"));
}

TEST_CASE("each kind of development is told in words of its own") {
  const auto day = parse_edtf("2024-05-06");
  const std::pair<Development, std::string_view> rows[] = {
      {{DevelopmentKind::status_turned, 1, "", "", "crossing: Norland, Velm crossing", day, "", "open", {}, {}},
       "Velm crossing: open"},
      {{DevelopmentKind::disagreement_opened, 1, "", "", "cracks", day, "", "12; 14", {}, {}},
       "Sources differ on cracks (6 May 2024): 12; 14"},
      {{DevelopmentKind::disagreement_opened, 1, "", "", "cracks", day, "12; 14", "12; 14; 20", {}, {}},
       "Sources still differ on cracks (6 May 2024): 12; 14; 20"},
      {{DevelopmentKind::disagreement_closed, 1, "", "", "cracks", day, "12; 14", "", {}, {}},
       "No longer disputed: cracks (6 May 2024); it was 12; 14"},
      {{DevelopmentKind::plan_fulfilled,
        1,
        "",
        "",
        "Planned: City to reopen the bridge",
        day,
        "",
        "Bridge open",
        {},
        {}},
       "It happened as planned: Bridge open. Announced before: City to reopen the bridge"},
      {{DevelopmentKind::plan_broken, 1, "", "", "Planned: City to reopen the bridge", day, "", "Bridge shut", {}, {}},
       "It did not happen as planned: Bridge shut. Announced before: City to reopen the bridge"},
      {{DevelopmentKind::plan_overdue, 1, "", "", "Planned: City to reopen the bridge", day, "", "", {}, {}},
       "Overdue since 6 May 2024: City to reopen the bridge; no report so far says that it happened"},
      {{DevelopmentKind::added, 1, "", "", "Denied: A crack was hidden", day, "", "denied", {}, {}},
       "6 May 2024 (denied): A crack was hidden"},
      {{DevelopmentKind::corroborated, 1, "", "", "The bridge shut", day, "2", "5", {}, {}},
       "The bridge shut: now told by 5 independent sources, up from 2"},
      {{DevelopmentKind::gone_quiet, 1, "", "", "cracks", day, "2024-05-06", "more than 46000", {}, {}},
       "Nothing new on cracks since 6 May 2024; last told: more than 46,000"},
      {{DevelopmentKind::withdrawn, 1, "", "", "The bridge shut", day, "", "", {}, {}},
       "Withdrawn, its report is no longer there: The bridge shut (6 May 2024)"},
  };
  for (const auto& [development, words] : rows) CHECK(render::development_words(development) == words);
}

TEST_CASE("a new event that turns a state is told once: as the turn, or as the event when the state is told first") {
  TimelineDiff diff = told_diff();
  diff.developments.resize(1);
  diff.developments.push_back({DevelopmentKind::added, 0.9, "c-1", "", "Bridge shut", {}, "", "", {}, {"c-1"}});
  REQUIRE(render::worth_telling(diff).size() == 1);
  CHECK(render::worth_telling(diff)[0]->kind == DevelopmentKind::status_turned);
  diff.developments[0].before.clear();
  REQUIRE(render::worth_telling(diff).size() == 1);
  CHECK(render::worth_telling(diff)[0]->kind == DevelopmentKind::added);
}

TEST_CASE("days of one month are named once") {
  TimelineDiff diff;
  diff.from.as_of = make_day(2024, 5, 6);
  for (const auto& [to, title] : {std::pair{make_day(2024, 5, 9), "What changed between 6 and 9 May 2024"},
                                  {make_day(2024, 6, 9), "What changed between 6 May 2024 and 9 June 2024"}}) {
    diff.to.as_of = to;
    CHECK(render::diff_title(diff) == title);
  }
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
  const std::string page = write_diff_html(told_diff(), bridge_timeline(), bridge_timeline());
  CHECK(has(page, "<h1>What changed between monday.json and friday.json</h1>"));
  const std::size_t status = page.find("Ceasefire between Norland and Ostia: uncertain, no longer in force");
  const std::size_t count = page.find("Cracks: revised from at least 12 to at least 14, according to Engineers</h3>");
  const std::size_t plan = page.find("June 2024 (planned): City to reopen the bridge</h3>");
  CHECK(status < count);
  CHECK(count < plan);
  CHECK(page.find("The city plans to reopen the bridge in June.</p>") < page.size());
  CHECK(page.find("No longer shown: The mayor spoke") > page.find("Beside the news"));
}
