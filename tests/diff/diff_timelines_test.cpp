#include <doctest/doctest.h>

#include <string>

#include "support/claim_builder.hpp"
#include "support/random_claims.hpp"
#include "throughline/stages.hpp"

namespace throughline {
namespace {

using testing::ClaimBuilder;

const TableSet& tables() {
  static const TableSet set = TableSet::embedded().value();
  return set;
}

Timeline timeline_of(const ClaimSet& set, std::optional<Day> as_of = std::nullopt) {
  TimelineOptions options;
  options.as_of = as_of;
  return build_timeline(build_graph(set, tables(), options), tables(), options);
}

// The bridge opens; the day after, another paper says so too, a count comes in and a road closes.
ClaimSet bridge_story() {
  ClaimBuilder told;
  told.article("a", "2031-05-02").outlet("The Lantern");
  told.claim("Ada Brook opened the Norland bridge at Veld.")
      .did("open")
      .on("2031-05-02", Certainty::assumed)
      .by("Ada Brook");
  told.article("b", "2031-05-03").outlet("Harbour Wire");
  told.claim("Ada Brook opened the Norland bridge at Veld on Thursday.").did("open").on("2031-05-01").by("Ada Brook");
  told.claim("Pilots counted 40 vessels.")
      .kind(ClaimKind::count)
      .on("2031-05-03")
      .said_by("Pilots")
      .count("ships waiting", 40);
  told.claim("Dov Lind closed the Ostia road.").did("close").on("2031-05-03").by("Dov Lind");
  return told.set();
}

const EntryChange* change_of(const TimelineDiff& diff, ChangedField field) {
  for (const EntryChange& change : diff.changed) {
    if (change.field == field) return &change;
  }
  return nullptr;
}

TEST_CASE("a timeline does not differ from itself") {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    CAPTURE(seed);
    const Timeline timeline = timeline_of(testing::random_claims(seed, 14));
    CHECK(is_empty(diff_timelines(timeline, timeline)));
  }
}

TEST_CASE("a diff and its reverse mirror each other") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    CAPTURE(seed);
    const ClaimSet set = testing::random_claims(seed, 14);
    const Timeline early = timeline_of(set, make_day(2031, 5, 4));
    const Timeline late = timeline_of(set);
    const TimelineDiff there = diff_timelines(early, late);
    const TimelineDiff back = diff_timelines(late, early);
    CHECK(there.added == back.removed);
    CHECK(there.removed == back.added);
    CHECK(there.opened == back.closed);
    CHECK(there.changed.size() == back.changed.size());
    CHECK(there.tracks.size() == back.tracks.size());
  }
}

TEST_CASE("a moved date is a change of one entry, with the claims that say so") {
  const ClaimSet set = bridge_story();
  const TimelineDiff diff = diff_timelines(timeline_of(set, make_day(2031, 5, 2)), timeline_of(set));
  CHECK(diff.removed.empty());
  const EntryChange* date = change_of(diff, ChangedField::date);
  REQUIRE(date != nullptr);
  CHECK(date->from == "c-a-1000");
  CHECK(date->to == "c-a-1000");
  CHECK(date->before == "2031-05-02");
  CHECK(date->after == "2031-05-01");
  CHECK(date->why == std::vector<std::string>{"c-b-1001"});
}

TEST_CASE("more voices for one entry are a change of sources") {
  const ClaimSet set = bridge_story();
  const TimelineDiff diff = diff_timelines(timeline_of(set, make_day(2031, 5, 2)), timeline_of(set));
  const EntryChange* sources = change_of(diff, ChangedField::sources);
  REQUIRE(sources != nullptr);
  CHECK(sources->before == "1 article, 1 origin");
  CHECK(sources->after == "2 articles, 2 origins");
}

TEST_CASE("entries and tracks that only one side has are added or removed") {
  const ClaimSet set = bridge_story();
  const TimelineDiff diff = diff_timelines(timeline_of(set, make_day(2031, 5, 2)), timeline_of(set));
  CHECK(diff.added.size() == 2);
  REQUIRE(diff.tracks.size() == 1);
  CHECK_FALSE(diff.tracks[0].before);
  REQUIRE(diff.tracks[0].after);
  CHECK(to_string(*diff.tracks[0].after->value) == "40");
  CHECK(diff.tracks[0].why == std::vector<std::string>{"c-b-1002"});
}

TEST_CASE("a re-worded entry is a change, not an entry gone and another come") {
  const Timeline before = timeline_of(bridge_story());
  Timeline after = before;
  after.entries[0].headline = "Bridge open";
  const TimelineDiff diff = diff_timelines(before, after);
  REQUIRE(diff.changed.size() == 1);
  CHECK(diff.changed[0].field == ChangedField::headline);
  CHECK(diff.changed[0].after == "Bridge open");
  CHECK(diff.added.empty());
  CHECK(diff.removed.empty());
}

TEST_CASE("disagreements open and close") {
  const Timeline before = timeline_of(bridge_story());
  Timeline after = before;
  after.disagreements.push_back({"d-1", "t-1", std::nullopt, {}});
  CHECK(diff_timelines(before, after).opened.size() == 1);
  CHECK(diff_timelines(after, before).closed.size() == 1);
}

}  // namespace
}  // namespace throughline
