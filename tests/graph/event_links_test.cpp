#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "support/claim_builder.hpp"
#include "support/embedded_tables.hpp"
#include "throughline/stages.hpp"

namespace throughline {
namespace {

using testing::ClaimBuilder;
using testing::embedded_tables;

// "fulfils c-b-1001 c-a-1000" for every link.
std::vector<std::string> links_of(const ClaimBuilder& told) {
  std::vector<std::string> links;
  const EventGraph graph = build_graph(told.set(), embedded_tables(), {});
  for (const Link& link : graph.links()) {
    links.push_back(std::string(to_string(link.type)) + " " + link.from + " " + link.to);
  }
  return links;
}

ClaimBuilder plan_and_outcome(const char* planned_for, const char* happened, bool negative = false) {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("Norland Rail will close the Veld line.")
      .did("close")
      .on(planned_for)
      .by("Norland Rail")
      .modality(Modality::planned);
  told.article("b", happened);
  auto outcome = told.claim("Norland Rail closed the Veld line.").did("close").on(happened).by("Norland Rail");
  if (negative) outcome.negative();
  return told;
}

TEST_CASE("an event fulfils the plan for its day, or for a day or two before") {
  CHECK(links_of(plan_and_outcome("2031-05-03", "2031-05-03")) ==
        std::vector<std::string>{"fulfils c-b-1001 c-a-1000"});
  CHECK(links_of(plan_and_outcome("2031-05-03", "2031-05-05")) ==
        std::vector<std::string>{"fulfils c-b-1001 c-a-1000"});
  CHECK(links_of(plan_and_outcome("2031-05-03", "2031-05-09")).empty());
  CHECK(links_of(plan_and_outcome("2031-05-03", "2031-05-03", true)).empty());
}

TEST_CASE("a denial contradicts what it denies") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("Rebels shelled the Veld hospital, the army said.")
      .did("shell", "attack")
      .on("2031-05-01")
      .by("Rebels")
      .said_by("the army");
  told.article("b", "2031-05-02");
  told.claim("Rebels denied that they shelled the Veld hospital.")
      .did("shell", "attack")
      .on("2031-05-01")
      .by("Rebels")
      .denied_by("Rebels");
  CHECK(links_of(told) == std::vector<std::string>{"contradicts c-b-1001 c-a-1000"});
}

TEST_CASE("a later number of one track updates the one before") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("Dockers counted 40 vessels idle.").did("count").on("2031-05-01").count("ships waiting", 40);
  told.article("b", "2031-05-04");
  told.claim("The queue grew to 95 freighters.").did("grow").on("2031-05-04").count("ships waiting", 95);
  CHECK(links_of(told) == std::vector<std::string>{"updates c-b-1001 c-a-1000"});
}

TEST_CASE("numbers of one day that cannot both hold contradict each other") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("Dockers counted 40 vessels idle.").did("count").on("2031-05-01").count("ships waiting", 40);
  told.article("b", "2031-05-01");
  told.claim("Brokers put the queue at 95 freighters.").did("put").on("2031-05-01").count("ships waiting", 95);
  CHECK(links_of(told) == std::vector<std::string>{"contradicts c-b-1001 c-a-1000"});
}

TEST_CASE("what happened on a day is part of what lasted over several") {
  ClaimBuilder told;
  told.article("a", "2031-05-09");
  told.claim("Norland and Sudland held talks in Veld.")
      .did("talk", "meet")
      .on("2031-05-05/2031-05-09")
      .by("Norland")
      .by("Sudland");
  told.claim("Envoys of Norland and Sudland met over dinner at the talks.")
      .did("meet")
      .on("2031-05-06")
      .by("Norland")
      .by("Sudland");
  const auto links = links_of(told);
  CHECK(std::count(links.begin(), links.end(), "part_of c-a-1001 c-a-1000") == 1);
}

TEST_CASE("linked events are one storyline and others are not") {
  ClaimBuilder told = plan_and_outcome("2031-05-03", "2031-05-03");
  told.claim("A comet passed over Ostia.").did("pass").on("2031-05-03");
  const EventGraph graph = build_graph(told.set(), embedded_tables(), {});
  CHECK(graph.storyline("c-b-1001") == "c-a-1000");
  CHECK(graph.storyline("c-a-1000") == "c-a-1000");
  CHECK(graph.storyline("c-b-1002") == "c-b-1002");
  CHECK(graph.storyline("unknown").empty());
}

TEST_CASE("an actor's thread lists its events in the order of their dates") {
  const EventGraph graph = build_graph(plan_and_outcome("2031-05-03", "2031-05-02").set(), embedded_tables(), {});
  CHECK(graph.thread(testing::actor_id("Norland Rail")) == std::vector<std::string>{"c-b-1001", "c-a-1000"});
  CHECK(graph.thread("nobody").empty());
}

}  // namespace
}  // namespace throughline
