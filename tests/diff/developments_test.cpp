// What an editor would tell of two timelines.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

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

TEST_CASE("a count that takes the place of another is revised, unless it falls to less than half") {
  StoryOfDays before(2);
  before.report(2, "Pilots counted 24 vessels.");
  before.track(TrackKind::count, "ships").points = {StoryOfDays::point(2, "", 24)};
  for (const auto& [value, is_revised] : {std::pair{22, true}, {24, false}, {11, false}, {400, true}}) {
    CAPTURE(value);
    StoryOfDays after = before;
    after.report(4, "Pilots now say otherwise.");
    after.timeline_.tracks[0].points[0].superseded_by = "c-4";
    after.timeline_.tracks[0].points.push_back(StoryOfDays::point(4, "", value));
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
    CHECK((find(diff, DevelopmentKind::gone_quiet) != nullptr) == is_quiet);
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
