#include "timeline/day_digest.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "support/claim_builder.hpp"
#include "support/embedded_tables.hpp"
#include "throughline/stages.hpp"
#include "timeline/day_selection.hpp"
#include "timeline/editor_overrides.hpp"

namespace throughline {
namespace {

using testing::ClaimBuilder;
using testing::embedded_tables;

// The sentences told of each day, in the order of the days and of their choice.
std::vector<std::string> summary_of(const ClaimBuilder& told, std::uint32_t days, std::uint32_t sentences,
                                    const std::vector<std::string>& query = {}) {
  TimelineOptions options;
  options.days = days;
  options.sentences = sentences;
  options.query = query;
  std::vector<std::string> found;
  const Timeline timeline =
      build_timeline(build_graph(told.set(), embedded_tables(), options), embedded_tables(), options);
  for (const Entry& entry : timeline.entries) {
    for (const SummarySentence& sentence : entry.summary) found.push_back(sentence.text);
  }
  return found;
}

const char* const kFire = "A fire in the grain store of Veld killed nine dockers on Thursday.";
const char* const kFireAgain = "Nine dockers died on Thursday when a fire burned the grain store of Veld.";
const char* const kFerry = "The ferry to Ostia was late by an hour because of fog.";
const char* const kHeadOfPort = "The head of the port promised new hydrants for every quay.";

// Two tell of a fire, one of a ferry, all on one day.
ClaimBuilder fire_story() {
  ClaimBuilder told;
  told.article("a", "2031-05-02").outlet("The Lantern");
  told.claim(kFire).did("kill", "kill", "killed").on("2031-05-01").in("Veld");
  told.article("b", "2031-05-02").outlet("Harbour Wire");
  told.claim(kFerry).did("delay", "delay", "late").on("2031-05-01").in("Ostia");
  told.claim(kFireAgain).did("die", "kill", "died").on("2031-05-01").in("Veld");
  return told;
}

TEST_CASE("a day is told by the sentence that is most like all that is told of it") {
  const std::vector<std::string> summary = summary_of(fire_story(), 1, 1);
  REQUIRE(summary.size() == 1);
  CHECK((summary[0] == kFire || summary[0] == kFireAgain));
}

TEST_CASE("what says the same again is left out, whatever number is allowed") {
  const std::vector<std::string> summary = summary_of(fire_story(), 1, 5);
  const auto tells_fire = [](const std::string& text) { return text == kFire || text == kFireAgain; };
  CHECK(std::ranges::count_if(summary, tells_fire) == 1);
}

TEST_CASE("only sentences with a phrase of the query are told") {
  CHECK(summary_of(fire_story(), 1, 3, {"ferry"}) == std::vector<std::string>{kFerry});
}

TEST_CASE("a sentence whose words name the day is told before one that only was printed on it") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim(kHeadOfPort).did("promise").on("2031-05-01", Certainty::assumed);
  told.claim(kFire).did("kill", "kill", "killed").on("2031-05-01");
  CHECK(summary_of(told, 1, 1) == std::vector<std::string>{kFire});
}

TEST_CASE("a sentence that gives the event another day is not told of this one") {
  ClaimBuilder told;
  told.article("a", "2031-05-02");
  told.claim(kFire).did("kill", "kill", "killed").on("2031-05-01").in("Veld");
  told.article("b", "2031-05-20");
  told.claim("The fire in the grain store of Veld killed nine dockers this month.")
      .did("kill", "kill", "killed")
      .on("2031-05")
      .in("Veld");
  CHECK(summary_of(told, 1, 3) == std::vector<std::string>{kFire});
}

TEST_CASE("sentences of a few words tell no day") {
  ClaimBuilder told;
  told.article("a", "2031-05-02");
  told.claim("It burned.").did("burn", "", "burned").on("2031-05-01");
  CHECK(summary_of(told, 1, 3).empty());
}

TEST_CASE("the day that matters most gets all of its sentences, the last half as many") {
  struct Row {
    std::size_t rank;
    std::size_t days;
    std::size_t most;
    std::size_t sentences;
  };
  const Row rows[] = {{0, 10, 4, 4}, {5, 10, 4, 3}, {9, 10, 4, 2}, {0, 1, 3, 3}, {9, 10, 1, 1}, {0, 10, 1, 1}};
  for (const Row& row : rows) {
    CAPTURE(row.rank);
    CAPTURE(row.most);
    CHECK(timeline::sentences_for(row.rank, row.days, row.most) == row.sentences);
  }
}

}  // namespace
}  // namespace throughline
