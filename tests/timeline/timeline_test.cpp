#include <doctest/doctest.h>

#include <set>
#include <string>

#include "support/claim_builder.hpp"
#include "support/embedded_tables.hpp"
#include "support/random_claims.hpp"
#include "throughline/stages.hpp"
#include "timeline/entry_filters.hpp"
#include "timeline/entry_selection.hpp"

namespace throughline {
namespace {

using testing::ClaimBuilder;
using testing::embedded_tables;

Timeline timeline_of(const ClaimSet& set, const TimelineOptions& options = {}) {
  return build_timeline(build_graph(set, embedded_tables(), options), embedded_tables(), options);
}

// Three events of three days, and one without a date.
ClaimSet quay_story() {
  ClaimBuilder told;
  told.article("a", "2031-05-04").outlet("The Lantern");
  told.claim("Ada Brook opened the Lower Quay.").did("open").on("2031-05-01").by("Ada Brook").in("Lower Quay");
  told.claim("Dov Lind closed the Ostia road.").did("close").on("2031-05-02").by("Dov Lind").said_by("Ines Sol");
  told.claim("Rain flooded the Harrow mills.").did("flood").on("2031-05").in("Harrow");
  told.claim("A piper played to the crowd.").did("play");
  return told.set();
}

std::vector<std::string> headlines(const Timeline& timeline) {
  std::vector<std::string> found;
  for (const Entry& entry : timeline.entries) found.push_back(entry.headline);
  return found;
}

TEST_CASE("entries stand in the order of their dates, the vaguer after the more exact") {
  CHECK(headlines(timeline_of(quay_story())) == std::vector<std::string>{"Ada Brook opened the Lower Quay",
                                                                         "Rain flooded the Harrow mills",
                                                                         "Ines Sol: Dov Lind closed the Ostia road"});
}

TEST_CASE("what has no date is there only when all is asked for") {
  TimelineOptions options;
  options.all_entries = true;
  const Timeline timeline = timeline_of(quay_story(), options);
  REQUIRE(timeline.entries.size() == 4);
  CHECK(timeline.entries.back().headline == "A piper played to the crowd");
  CHECK_FALSE(timeline.entries.back().date);
}

TEST_CASE("options choose among the entries") {
  TimelineOptions since, until, query, actor, speaker, entries, days;
  since.since = make_day(2031, 5, 2);
  until.until = make_day(2031, 5, 1);
  query.query = {"MILLS", "nothing"};
  actor.actors = {"ada brook"};
  speaker.actors = {"Ines Sol"};
  entries.entries = 1;
  days.days = 1;
  const auto count = [](const TimelineOptions& options) { return timeline_of(quay_story(), options).entries.size(); };
  CHECK(count(since) == 2);
  CHECK(count(until) == 2);
  CHECK(headlines(timeline_of(quay_story(), query)) == std::vector<std::string>{"Rain flooded the Harrow mills"});
  CHECK(headlines(timeline_of(quay_story(), actor)) == std::vector<std::string>{"Ada Brook opened the Lower Quay"});
  CHECK(headlines(timeline_of(quay_story(), speaker)) ==
        std::vector<std::string>{"Ines Sol: Dov Lind closed the Ostia road"});
  CHECK(count(entries) == 1);
  CHECK(count(days) >= 1);
}

TEST_CASE("a date may lie within a window when one of its days does") {
  using timeline::may_lie_within;
  const auto month = month_span(2031, 5, Certainty::stated, "test");
  const auto early = make_day(2031, 4, 30);
  const auto within = make_day(2031, 5, 20);
  const auto late = make_day(2031, 6, 1);
  CHECK(may_lie_within(month, within, {}));
  CHECK(may_lie_within(month, {}, within));
  CHECK_FALSE(may_lie_within(month, late, {}));
  CHECK_FALSE(may_lie_within(month, {}, early));
  CHECK(may_lie_within(std::nullopt, {}, {}));
  CHECK_FALSE(may_lie_within(std::nullopt, within, {}));
}

TEST_CASE("the timeline ends where salience falls away") {
  using timeline::count_before_falling_away;
  std::vector<double> salience(20, 0.9);
  salience.resize(200, 0.1);
  CHECK(count_before_falling_away(salience) == 20);
  CHECK(count_before_falling_away(std::vector<double>(200, 0.5)) == 60);
  CHECK(count_before_falling_away(std::vector<double>(5, 0.5)) == 5);
  CHECK(count_before_falling_away({}) == 0);
}

TEST_CASE("no sentence makes two entries, unless all are asked for") {
  ClaimBuilder told;
  told.article("a", "2031-05-04");
  const char* sentence = "Norland closed the port on Thursday and the airport on Friday.";
  told.claim(sentence).did("close").on("2031-05-01").by("Norland");
  told.claim(sentence).did("shut").on("2031-05-02").by("Norland");
  TimelineOptions all;
  all.all_entries = true;
  CHECK(timeline_of(told.set()).entries.size() == 1);
  CHECK(timeline_of(told.set(), all).entries.size() == 2);
}

TEST_CASE("a sentence is the entry of the event that it tells first") {
  ClaimBuilder told;
  told.article("a", "2031-05-04");
  told.claim("Dov Lind closed the road that had opened in April.").did("close").on("2031-05-02").by("Dov Lind");
  told.claim("Dov Lind closed the road that had opened in April.").did("open").on("2031-04-01").by("Ada Brook");
  const Timeline timeline = timeline_of(told.set());
  REQUIRE(timeline.entries.size() == 1);
  CHECK(timeline.entries[0].date->edtf == "2031-05-02");
}

TEST_CASE("a plan is shown as a plan") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("Norland Rail will close the Veld line.")
      .did("close")
      .kind(ClaimKind::plan)
      .on("2031-05-03")
      .by("Norland Rail");
  const Timeline timeline = timeline_of(told.set());
  REQUIRE(timeline.entries.size() == 1);
  CHECK(timeline.entries[0].headline == "Planned: Norland Rail will close the Veld line");
  CHECK(timeline.claims[0].kind == ClaimKind::plan);
}

TEST_CASE("a sentence that needs its context loses to one that does not") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("He opened the Norland bridge at Veld with a speech.")
      .did("open")
      .on("2031-05-01")
      .by("Dov Lind")
      .in("Veld");
  told.article("b", "2031-05-02");
  told.claim("Dov Lind opened the Norland bridge at Veld.").did("open").on("2031-05-01").by("Dov Lind").in("Veld");
  TimelineOptions options;
  options.sentences = 2;
  const Timeline timeline = timeline_of(told.set(), options);
  REQUIRE(timeline.entries.size() == 1);
  CHECK(timeline.entries[0].summary[0].text == "Dov Lind opened the Norland bridge at Veld.");
  CHECK(timeline.entries[0].summary[0].claim == "c-b-1001");
}

TEST_CASE("a sentence that counts the day back from another loses to one that does not") {
  ClaimBuilder told;
  told.article("a", "2031-05-02");
  const std::string looks_back =
      "Medics in Veld said on Friday that the seven bodies returned a day earlier were not of miners.";
  told.claim(looks_back).did("return", "return", "returned").on("2031-05-01", Certainty::implied, "a day earlier");
  told.claim("The mine at Veld returned the bodies of the dead.").did("return", "return", "returned").on("2031-05-01");
  const Timeline timeline = timeline_of(told.set());
  REQUIRE(timeline.entries.size() == 1);
  CHECK(timeline.entries[0].summary[0].text == "The mine at Veld returned the bodies of the dead.");
}

TEST_CASE("a summary says nothing twice") {
  ClaimBuilder told;
  for (const char* id : {"a", "b", "c"}) {
    told.article(id, "2031-05-01").title(id);
    told.claim("Dov Lind opened the Norland bridge at Veld.").did("open").on("2031-05-01").by("Dov Lind").in("Veld");
  }
  TimelineOptions options;
  options.sentences = 3;
  const Timeline timeline = timeline_of(told.set(), options);
  REQUIRE(timeline.entries.size() == 1);
  CHECK(timeline.entries[0].summary.size() == 1);
}

TEST_CASE("the title is the user's, else made of actors and words") {
  TimelineOptions options;
  options.title = "Quays";
  CHECK(timeline_of(quay_story(), options).story.title == "Quays");
  const Story story = timeline_of(quay_story()).story;
  CHECK(story.title.find("Ada Brook") != std::string::npos);
  CHECK(story.first == make_day(2031, 5, 1));
  CHECK(story.last == make_day(2031, 5, 31));
  CHECK(story.articles == 1);
}

TEST_CASE("whatever a timeline refers to is in it") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    CAPTURE(seed);
    const Timeline timeline = timeline_of(testing::random_claims(seed, 14));
    std::set<std::string> claims;
    std::set<std::string> actors;
    std::set<std::string> entries;
    for (const Claim& claim : timeline.claims) claims.insert(claim.id);
    for (const TimelineActor& actor : timeline.actors) actors.insert(actor.id);
    for (const Entry& entry : timeline.entries) {
      entries.insert(entry.id);
      for (const std::string& claim : entry.claims) CHECK(claims.contains(claim));
      for (const SummarySentence& sentence : entry.summary) CHECK(claims.contains(sentence.claim));
      for (const ActorRole& role : entry.actors) CHECK(actors.contains(role.actor));
      for (const std::string& place : entry.places) CHECK(actors.contains(place));
      CHECK(!entry.summary.empty());
      CHECK(!entry.headline.empty());
    }
    for (const Link& link : timeline.links) CHECK((entries.contains(link.from) && entries.contains(link.to)));
    for (const Track& track : timeline.tracks) {
      for (const TrackPoint& point : track.points) {
        CHECK(claims.contains(point.claim));
        CHECK((point.superseded_by.empty() || claims.contains(point.superseded_by)));
      }
    }
  }
}

TEST_CASE("the order of the input changes nothing in the timeline") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    CAPTURE(seed);
    const ClaimSet set = testing::random_claims(seed, 14);
    CHECK(timeline_of(set) == timeline_of(testing::shuffled(set, seed)));
  }
}

}  // namespace
}  // namespace throughline
