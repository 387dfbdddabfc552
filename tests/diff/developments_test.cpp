// What an editor would tell of two timelines.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "throughline/edtf.hpp"
#include "throughline/stages.hpp"

namespace throughline {
namespace {

// One article a day of May 2031, by number, with one claim each.
class StoryOfDays {
 public:
  explicit StoryOfDays(int as_of) { timeline_.story.as_of = make_day(2031, 5, as_of); }

  // The claim's id is "c-" and the day.
  Claim& report(int day, const std::string& sentence) {
    const std::string number = std::to_string(day);
    TimelineArticle article;
    article.id = "a-" + number;
    article.outlet = "The Lantern";
    article.published = make_day(2031, 5, day);
    timeline_.articles.push_back(article);
    Claim claim;
    claim.id = "c-" + number;
    claim.article = article.id;
    claim.reported = article.published;
    claim.quote.exact = sentence;
    timeline_.claims.push_back(claim);
    return timeline_.claims.back();
  }
  Entry& entry(int day, const std::string& date, double salience = 0.5) {
    Entry entry;
    entry.id = "c-" + std::to_string(day);
    entry.headline = "What was told on day " + std::to_string(day);
    entry.date = parse_edtf(date);
    entry.salience = salience;
    entry.claims = {entry.id};
    entry.summary = {{"", entry.id}};
    timeline_.entries.push_back(entry);
    return timeline_.entries.back();
  }
  Track& track(TrackKind kind, const std::string& subject) {
    timeline_.tracks.push_back({"t-" + subject, kind, subject, "", "", {}});
    return timeline_.tracks.back();
  }
  static TrackPoint point(int day, const std::string& state, std::int64_t value = 0) {
    TrackPoint made;
    made.date = parse_edtf("2031-05-" + std::string(day < 10 ? "0" : "") + std::to_string(day));
    made.reported = make_day(2031, 5, day);
    made.state = state;
    if (state.empty()) made.value = Decimal(value);
    made.claim = "c-" + std::to_string(day);
    return made;
  }
  Timeline timeline_;
};

const Development* find(const TimelineDiff& diff, DevelopmentKind kind) {
  const auto found = std::ranges::find(diff.developments, kind, &Development::kind);
  return found == diff.developments.end() ? nullptr : &*found;
}

TEST_CASE("a new report that gives a track another state turns it; a forecast does not") {
  StoryOfDays before(2);
  before.report(2, "The port is open.");
  before.track(TrackKind::status, "port").points = {StoryOfDays::point(2, "open")};
  StoryOfDays after = before;
  after.timeline_.story.as_of = make_day(2031, 5, 4);
  after.report(4, "The port is shut.");
  after.timeline_.tracks[0].points.push_back(StoryOfDays::point(4, "closed"));
  const TimelineDiff diff = diff_timelines(before.timeline_, after.timeline_);
  const Development* turned = find(diff, DevelopmentKind::status_turned);
  REQUIRE(turned != nullptr);
  CHECK(turned->before == "open");
  CHECK(turned->after == "closed");
  CHECK(turned->why == std::vector<std::string>{"c-4", "c-2"});
  CHECK(turned->by == std::vector<std::string>{"The Lantern"});

  after.timeline_.tracks[0].points[1].date = parse_edtf("2031-06");
  CHECK(find(diff_timelines(before.timeline_, after.timeline_), DevelopmentKind::status_turned) == nullptr);
}

TEST_CASE("a state that was long over when it was told turns nothing") {
  const StoryOfDays before(2);
  for (const auto& [last_day, is_turn] : {std::pair{"2031-05-21", true}, {"2031-05-20", false}}) {
    CAPTURE(last_day);
    StoryOfDays after(28);
    after.report(28, "The port was shut for days.");
    after.track(TrackKind::status, "port").points = {StoryOfDays::point(28, "closed")};
    after.timeline_.tracks[0].points[0].date = parse_edtf(std::string("2031-05-03/") + last_day);
    const TimelineDiff diff = diff_timelines(before.timeline_, after.timeline_);
    CHECK((find(diff, DevelopmentKind::status_turned) != nullptr) == is_turn);
  }
}

TEST_CASE("a side mention of a state turns nothing where sentences that tell an entry say otherwise") {
  StoryOfDays before(2);
  before.report(2, "The port opened.");
  before.entry(2, "2031-05-02");
  before.track(TrackKind::status, "port").points = {StoryOfDays::point(2, "open")};
  StoryOfDays after = before;
  after.timeline_.story.as_of = make_day(2031, 5, 4);
  after.report(4, "Trade fell while the port was shut.");
  after.timeline_.tracks[0].points.push_back(StoryOfDays::point(4, "closed"));
  CHECK(find(diff_timelines(before.timeline_, after.timeline_), DevelopmentKind::status_turned) == nullptr);
  after.entry(4, "2031-05-04");
  CHECK(find(diff_timelines(before.timeline_, after.timeline_), DevelopmentKind::status_turned) != nullptr);
}

TEST_CASE("the sentence that weighs most stands for a state that several tell") {
  const StoryOfDays before(2);
  StoryOfDays after(5);
  after.track(TrackKind::status, "port");
  for (const auto& [day, salience] : {std::pair{3, 0.9}, {4, 0.2}, {5, 0.3}}) {
    after.report(day, "The port is shut.");
    after.entry(day, "2031-05-0" + std::to_string(day), salience);
    after.timeline_.tracks[0].points.push_back(StoryOfDays::point(day, "closed"));
  }
  const TimelineDiff diff = diff_timelines(before.timeline_, after.timeline_);
  REQUIRE(find(diff, DevelopmentKind::status_turned) != nullptr);
  CHECK(find(diff, DevelopmentKind::status_turned)->entry == "c-3");
}

TEST_CASE("an entry that another source tells too is borne out while it is news, and looked back on later") {
  StoryOfDays before(2);
  before.report(2, "The bridge fell.");
  before.entry(2, "2031-05-02").origins = 1;
  for (const auto& [day, is_news] : {std::pair{9, true}, {10, false}}) {
    CAPTURE(day);
    StoryOfDays after = before;
    after.timeline_.story.as_of = make_day(2031, 5, day);
    after.report(day, "The bridge fell.");
    after.timeline_.entries[0].claims.push_back("c-" + std::to_string(day));
    after.timeline_.entries[0].origins = 2;
    const TimelineDiff diff = diff_timelines(before.timeline_, after.timeline_);
    const Development* borne_out = find(diff, DevelopmentKind::corroborated);
    REQUIRE(borne_out != nullptr);
    CHECK(borne_out->before == "1");
    CHECK(borne_out->after == "2");
    CHECK((borne_out->importance >= kTellingImportance) == is_news);
    if (is_news) CHECK(borne_out->why == std::vector<std::string>{"c-9"});
  }
}

TEST_CASE("what was long past when the earlier side was made is background") {
  StoryOfDays before(31);
  before.report(2, "The bridge opened.");
  StoryOfDays after = before;
  after.timeline_.story.as_of = make_day(2031, 6, 2);
  after.report(31, "The bridge had been shut before.");
  for (const auto& [date, is_news] : {std::pair{"2031-05-01", true}, {"2031-04-30", false}}) {
    CAPTURE(date);
    after.timeline_.entries.clear();
    after.entry(31, date);
    const TimelineDiff diff = diff_timelines(before.timeline_, after.timeline_);
    REQUIRE(find(diff, DevelopmentKind::added) != nullptr);
    CHECK((find(diff, DevelopmentKind::added)->importance >= kTellingImportance) == is_news);
  }
}

TEST_CASE("what is told for a day that lies ahead is expected, whatever its words") {
  const StoryOfDays before(2);
  StoryOfDays after(4);
  after.report(4, "The fair would last until the 20th.");
  after.entry(4, "2031-05-20");
  const TimelineDiff diff = diff_timelines(before.timeline_, after.timeline_);
  REQUIRE(find(diff, DevelopmentKind::added) != nullptr);
  CHECK(find(diff, DevelopmentKind::added)->after == "expected");
}

TEST_CASE("a speaker who is written as a pronoun is named, or the outlet is when nobody is known") {
  const StoryOfDays before(2);
  for (const auto& [text, actor, voice] :
       {std::tuple{"she", "p-1", "Ada Brook"}, {"it", "", "The Lantern"}, {"their union", "p-1", "their union"}}) {
    CAPTURE(text);
    StoryOfDays after(4);
    after.report(4, "The bridge fell, she said.").attributed_to = {{actor, text, {}}};
    after.timeline_.actors = {{"p-1", "Ada Brook", ActorKind::person, {}, {}, 1, {}}};
    after.entry(4, "2031-05-04");
    const TimelineDiff diff = diff_timelines(before.timeline_, after.timeline_);
    REQUIRE(find(diff, DevelopmentKind::added) != nullptr);
    CHECK(find(diff, DevelopmentKind::added)->by == std::vector<std::string>{voice});
  }
}

TEST_CASE("a plan that a report contradicts is broken") {
  StoryOfDays before(2);
  before.report(2, "The city will open the bridge on 3 May.").modality = Modality::planned;
  before.entry(2, "2031-05-03");
  StoryOfDays after = before;
  after.report(4, "The city did not open the bridge.").polarity = Polarity::neg;
  after.entry(4, "2031-05-03");
  after.timeline_.links = {{"c-4", "c-2", LinkType::contradicts, "not-as-planned", {"c-2", "c-4"}}};
  const TimelineDiff diff = diff_timelines(before.timeline_, after.timeline_);
  REQUIRE(find(diff, DevelopmentKind::plan_broken) != nullptr);
  CHECK(find(diff, DevelopmentKind::plan_broken)->after == "What was told on day 4");
}

TEST_CASE("a disagreement that a new report opens, and one that is settled, are told with their sides") {
  StoryOfDays before(2);
  before.report(1, "Pilots counted 71.");
  before.report(2, "Brokers speak of 95.");
  before.track(TrackKind::count, "ships");
  StoryOfDays after = before;
  after.report(3, "The coast guard has 80.");
  Disagreement sides{
      "d-1", "t-ships", parse_edtf("2031-05-01"), {{Decimal(71), "", {"c-1"}, 1}, {Decimal(95), "", {"c-2"}, 1}}};
  before.timeline_.disagreements = {sides};
  const TimelineDiff settled = diff_timelines(before.timeline_, after.timeline_);
  REQUIRE(find(settled, DevelopmentKind::disagreement_closed) != nullptr);
  CHECK(find(settled, DevelopmentKind::disagreement_closed)->before == "71 (The Lantern); 95 (The Lantern)");

  sides.id = "d-2";
  sides.sides.push_back({Decimal(80), "", {"c-3"}, 1});
  after.timeline_.disagreements = {sides};
  const TimelineDiff wider = diff_timelines(before.timeline_, after.timeline_);
  CHECK(find(wider, DevelopmentKind::disagreement_closed) == nullptr);
  REQUIRE(find(wider, DevelopmentKind::disagreement_opened) != nullptr);
  CHECK(find(wider, DevelopmentKind::disagreement_opened)->before == "71 (The Lantern); 95 (The Lantern)");
  CHECK(find(wider, DevelopmentKind::disagreement_opened)->after.ends_with("80 (The Lantern)"));
}

TEST_CASE("a count that takes the place of another is revised, unless it falls to less than half") {
  StoryOfDays before(2);
  before.report(2, "Pilots counted 24 vessels.");
  before.track(TrackKind::count, "ships").points = {StoryOfDays::point(2, "", 24)};
  struct Row {
    int value;
    Qualifier qualifier;
    bool is_revised;
  };
  const Row rows[] = {{22, Qualifier::exact, true},   {24, Qualifier::exact, false}, {11, Qualifier::exact, false},
                      {400, Qualifier::exact, true},  {24, Qualifier::about, false}, {23, Qualifier::about, true},
                      {24, Qualifier::at_least, true}};
  for (const auto& [value, qualifier, is_revised] : rows) {
    CAPTURE(value);
    CAPTURE(to_string(qualifier));
    StoryOfDays after = before;
    after.report(4, "Pilots now say otherwise.");
    after.timeline_.tracks[0].points[0].superseded_by = "c-4";
    after.timeline_.tracks[0].points.push_back(StoryOfDays::point(4, "", value));
    after.timeline_.tracks[0].points[1].qualifier = qualifier;
    const TimelineDiff diff = diff_timelines(before.timeline_, after.timeline_);
    CHECK((find(diff, DevelopmentKind::count_revised) != nullptr) == is_revised);
  }
}

TEST_CASE("a plan whose day passed without an outcome is overdue; one with an outcome is not") {
  StoryOfDays before(2);
  before.report(2, "The city will open the bridge on 3 May.").modality = Modality::planned;
  before.entry(2, "2031-05-03");
  StoryOfDays after = before;
  after.timeline_.story.as_of = make_day(2031, 5, 6);
  CHECK(find(diff_timelines(before.timeline_, after.timeline_), DevelopmentKind::plan_overdue) != nullptr);

  after.report(4, "The city opened the bridge.");
  after.entry(4, "2031-05-03");
  after.timeline_.links = {{"c-4", "c-2", LinkType::fulfils, "as-planned", {"c-2", "c-4"}}};
  const TimelineDiff diff = diff_timelines(before.timeline_, after.timeline_);
  CHECK(find(diff, DevelopmentKind::plan_overdue) == nullptr);
  REQUIRE(find(diff, DevelopmentKind::plan_fulfilled) != nullptr);
  CHECK(find(diff, DevelopmentKind::plan_fulfilled)->why == std::vector<std::string>{"c-4", "c-2"});
}

TEST_CASE("a track of steady reports that stop has gone quiet") {
  StoryOfDays before(5);
  Track& track = before.track(TrackKind::count, "ships");
  for (const int day : {1, 3, 5}) {
    before.report(day, "Pilots counted again.");
    track.points.push_back(StoryOfDays::point(day, "", day));
  }
  for (const auto& [day, is_quiet] : {std::pair{12, false}, {13, true}}) {
    CAPTURE(day);
    StoryOfDays after = before;
    after.timeline_.story.as_of = make_day(2031, 5, day);
    const TimelineDiff diff = diff_timelines(before.timeline_, after.timeline_);
    const Development* quiet = find(diff, DevelopmentKind::gone_quiet);
    CHECK((quiet != nullptr) == is_quiet);
    if (quiet != nullptr)
      CHECK(std::pair{quiet->before, quiet->after} == std::pair<std::string, std::string>{"2031-05-05", "5"});
  }
}

TEST_CASE("an entry is new only when an article is; else it was brought in, left out or withdrawn") {
  StoryOfDays before(4);
  before.report(2, "The bridge opened.");
  before.report(3, "A road closed.");
  before.entry(2, "2031-05-02");
  StoryOfDays after = before;
  after.timeline_.entries.clear();
  after.entry(3, "2031-05-03");
  TimelineDiff diff = diff_timelines(before.timeline_, after.timeline_);
  CHECK(find(diff, DevelopmentKind::brought_in) != nullptr);
  CHECK(find(diff, DevelopmentKind::left_out) != nullptr);
  CHECK(find(diff, DevelopmentKind::added) == nullptr);

  after.report(4, "The bridge shut.").polarity = Polarity::neg;
  after.entry(4, "2031-05-04");
  after.timeline_.articles.erase(after.timeline_.articles.begin());
  diff = diff_timelines(before.timeline_, after.timeline_);
  REQUIRE(find(diff, DevelopmentKind::added) != nullptr);
  CHECK(find(diff, DevelopmentKind::added)->after == "did not happen");
  CHECK(find(diff, DevelopmentKind::withdrawn) != nullptr);
}

TEST_CASE("the most important comes first") {
  StoryOfDays before(2);
  before.report(2, "The port is open.");
  before.entry(2, "2031-05-02").headline = "Port open";
  StoryOfDays after = before;
  after.timeline_.entries[0].headline = "The port is open";
  after.report(3, "A road closed.");
  after.entry(3, "2031-05-03", 0.3);
  after.report(4, "A bridge fell.");
  after.entry(4, "2031-05-04", 0.9);
  const TimelineDiff diff = diff_timelines(before.timeline_, after.timeline_);
  REQUIRE(diff.developments.size() == 3);
  CHECK(diff.developments[0].entry == "c-4");
  CHECK(diff.developments[1].entry == "c-3");
  CHECK(diff.developments[2].kind == DevelopmentKind::reworded);
}

}  // namespace
}  // namespace throughline
