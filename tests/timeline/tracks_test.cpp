#include "timeline/tracks.hpp"

#include <doctest/doctest.h>

#include "support/claim_builder.hpp"
#include "support/embedded_tables.hpp"
#include "throughline/stages.hpp"

namespace throughline {
namespace {

using testing::ClaimBuilder;
using testing::embedded_tables;

Timeline timeline_of(const ClaimBuilder& told) {
  return build_timeline(build_graph(told.set(), embedded_tables(), {}), embedded_tables(), {});
}

void add_count(ClaimBuilder& told, const char* day, const char* speaker, std::int64_t value,
               Qualifier qualifier = Qualifier::exact, const char* measure = "ships waiting") {
  told.claim(std::string(speaker) + " counted " + std::to_string(value) + " vessels on " + day + ".")
      .kind(ClaimKind::count)
      .on(day)
      .said_by(speaker)
      .count(measure, value, qualifier);
}

// The values of the first count track, each with "*" when a later one supersedes it.
std::string points_of(const Timeline& timeline) {
  std::string text;
  for (const TrackPoint& point : timeline.tracks.at(0).points) {
    text += to_string(*point.value) + (point.superseded_by.empty() ? " " : "* ");
  }
  return text;
}

TEST_CASE("a later number of the same speaker supersedes, that of another does not") {
  ClaimBuilder told;
  told.article("a", "2031-05-09");
  add_count(told, "2031-05-01", "pilots", 40);
  add_count(told, "2031-05-02", "brokers", 55);
  add_count(told, "2031-05-03", "pilots", 60);
  CHECK(points_of(timeline_of(told)) == "40* 55 60 ");
}

TEST_CASE("amounts of different events do not supersede each other") {
  ClaimBuilder told;
  told.article("a", "2031-05-09");
  add_count(told, "2031-05-01", "medics", 12, Qualifier::exact, "killed");
  add_count(told, "2031-05-03", "medics", 5, Qualifier::exact, "killed");
  CHECK(points_of(timeline_of(told)) == "12 5 ");
}

TEST_CASE("a state that goes on from the day before stands before the one that ends it") {
  ClaimBuilder told;
  const auto add_state = [&](const char* day, const char* state) {
    told.claim(std::string("Pilots call the port ") + state)
        .kind(ClaimKind::status)
        .on(day)
        .said_by("Pilots")
        .status("port", state);
  };
  told.article("a", "2031-05-02");
  add_state("2031-05-01", "closed");
  add_state("2031-05-02", "open");
  told.article("b", "2031-05-03");
  add_state("2031-05-02", "closed");
  std::string states;
  const Timeline timeline = timeline_of(told);
  for (const TrackPoint& point : timeline.tracks.at(0).points) states += point.state + " ";
  CHECK(states == "closed closed open ");
}

TEST_CASE("what copies of one text say alike is one reading") {
  const std::vector<std::uint64_t> signature(64, 7);
  ClaimBuilder told;
  told.article("a", "2031-05-02").outlet("The Lantern").shingles(signature);
  add_count(told, "2031-05-01", "pilots", 40);
  told.article("b", "2031-05-02").outlet("Harbour Wire").shingles(signature);
  add_count(told, "2031-05-01", "pilots", 40);
  told.article("c", "2031-05-02").outlet("Quayside Record");
  add_count(told, "2031-05-01", "brokers", 40);
  CHECK(points_of(timeline_of(told)) == "40 40 ");
}

TEST_CASE("a plan, a denial and a possibility are no readings") {
  ClaimBuilder told;
  told.article("a", "2031-05-09");
  told.claim("Pilots may count 40 vessels.")
      .kind(ClaimKind::count)
      .on("2031-05-01")
      .count("ships waiting", 40)
      .modality(Modality::possible);
  told.claim("Pilots will let 30 vessels pass.")
      .kind(ClaimKind::count)
      .on("2031-05-01")
      .count("ships waiting", 30)
      .modality(Modality::planned);
  told.claim("Pilots did not count 20 vessels.")
      .kind(ClaimKind::count)
      .on("2031-05-01")
      .count("ships waiting", 20)
      .negative();
  CHECK(timeline_of(told).tracks.empty());
}

TEST_CASE("numbers of one day disagree only when they cannot both hold") {
  struct Row {
    std::int64_t a;
    Qualifier a_is;
    std::int64_t b;
    Qualifier b_is;
    bool disagree;
  };
  const Row rows[] = {
      {71, Qualifier::exact, 72, Qualifier::exact, true},    {24, Qualifier::about, 23, Qualifier::exact, false},
      {24, Qualifier::about, 40, Qualifier::exact, true},    {35, Qualifier::at_least, 40, Qualifier::exact, false},
      {35, Qualifier::at_least, 30, Qualifier::exact, true}, {50, Qualifier::at_most, 40, Qualifier::exact, false},
      {50, Qualifier::less_than, 60, Qualifier::exact, true}};
  for (const Row& row : rows) {
    CAPTURE(row.a);
    CAPTURE(row.b);
    ClaimBuilder told;
    told.article("a", "2031-05-09");
    add_count(told, "2031-05-01", "pilots", row.a, row.a_is);
    add_count(told, "2031-05-01", "brokers", row.b, row.b_is);
    const Timeline timeline = timeline_of(told);
    REQUIRE(timeline.disagreements.size() == (row.disagree ? 1 : 0));
    if (row.disagree) CHECK(timeline.disagreements[0].sides.size() == 2);
  }
}

TEST_CASE("a speaker does not disagree with itself, nor with another day") {
  ClaimBuilder told;
  told.article("a", "2031-05-09");
  add_count(told, "2031-05-01", "pilots", 40);
  add_count(told, "2031-05-01", "pilots", 41);
  add_count(told, "2031-05-02", "brokers", 90);
  CHECK(timeline_of(told).disagreements.empty());
}

TEST_CASE("copies of one text do not disagree, whatever their outlets") {
  for (const bool copies : {true, false}) {
    CAPTURE(copies);
    ClaimBuilder told;
    const auto add = [&](const char* id, const char* outlet, std::int64_t value) {
      auto article = told.article(id, "2031-05-02");
      article.outlet(outlet).url(copies ? "https://example.org/one" : "");
      told.claim("On the roads " + std::to_string(value) + " vessels lay idle.")
          .kind(ClaimKind::count)
          .on("2031-05-01")
          .count("ships waiting", value);
    };
    add("a", "The Lantern", 40);
    add("b", "Harbour Wire", 44);
    CHECK(timeline_of(told).disagreements.empty() == copies);
  }
}

TEST_CASE("states that cannot both hold disagree, others do not") {
  for (const auto& [other, disagree] : {std::pair("closed", true), std::pair("partly open", false)}) {
    CAPTURE(other);
    ClaimBuilder told;
    told.article("a", "2031-05-02");
    told.claim("Pilots call the port open.")
        .kind(ClaimKind::status)
        .on("2031-05-01")
        .said_by("Pilots")
        .status("port", "open");
    told.claim(std::string("Brokers call it ") + other)
        .kind(ClaimKind::status)
        .on("2031-05-01")
        .said_by("Brokers")
        .status("port", other);
    CHECK(timeline_of(told).disagreements.size() == (disagree ? 1 : 0));
  }
}

}  // namespace
}  // namespace throughline
