#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "support/claim_builder.hpp"
#include "support/embedded_tables.hpp"
#include "throughline/stages.hpp"

namespace throughline {
namespace {

using testing::ClaimBuilder;
using testing::embedded_tables;

// Two tellings of one event by two articles, and another event.
ClaimBuilder bridge_story() {
  ClaimBuilder told;
  told.article("a", "2031-05-02");
  told.claim("Ada Brook opened the Norland bridge in Veld.").did("open").on("2031-05-01").by("Ada Brook");
  told.article("b", "2031-05-02");
  told.claim("The Norland bridge was opened by Ada Brook.").did("open").on("2031-05-01").by("Ada Brook");
  told.claim("Rain flooded the Harrow mills.").did("flood").on("2031-05-02");
  return told;
}

std::string claim_with(const ClaimBuilder& told, std::string_view lemma, std::string_view article) {
  for (const Claim& claim : told.set().claims) {
    if (claim.predicate.lemma == lemma && claim.article == article) return claim.id;
  }
  return "none such";
}

EventGraph corrected(const ClaimBuilder& told, const Override& override) {
  TimelineOptions options;
  options.overrides = {override};
  return build_graph(told.set(), embedded_tables(), options);
}

std::vector<std::string> actor_names(const EventGraph& graph) {
  std::vector<std::string> names;
  for (const Actor& actor : graph.actors()) names.push_back(actor.name);
  std::sort(names.begin(), names.end());
  return names;
}

TEST_CASE("an editor merges entries that the rules keep apart, and the merge says so") {
  const ClaimBuilder told = bridge_story();
  const EventGraph graph = corrected(
      told,
      {OverrideKind::merge_entries, {claim_with(told, "open", "a"), claim_with(told, "flood", "b")}, "", "one day"});
  REQUIRE(graph.events().size() == 1);
  CHECK(graph.events()[0].claims.size() == 3);
  CHECK(graph.events()[0].merged.back().why == "override: one day");
  REQUIRE(graph.overrides().size() == 1);
  CHECK(graph.overrides()[0].changed == std::vector<std::string>{graph.events()[0].id});
}

TEST_CASE("an editor splits an entry that the rules have merged") {
  const ClaimBuilder told = bridge_story();
  REQUIRE(build_graph(told.set(), embedded_tables(), {}).events().size() == 2);
  const EventGraph graph = corrected(told, {OverrideKind::split_entry, {claim_with(told, "open", "b")}, "", ""});
  CHECK(graph.events().size() == 3);
  CHECK(graph.overrides()[0].changed.size() == 2);
}

TEST_CASE("an override that matches nothing changes nothing and says so") {
  const ClaimBuilder told = bridge_story();
  const EventGraph graph = corrected(told, {OverrideKind::split_entry, {"c-000000000000"}, "", ""});
  CHECK(std::ranges::equal(graph.events(), build_graph(told.set(), embedded_tables(), {}).events()));
  REQUIRE(graph.overrides().size() == 1);
  CHECK(graph.overrides()[0].changed.empty());
}

TEST_CASE("an entry of which every claim leaves stays what it is") {
  const ClaimBuilder told = bridge_story();
  const EventGraph graph = corrected(told, {OverrideKind::split_entry, {claim_with(told, "flood", "b")}, "", ""});
  CHECK(graph.events().size() == 2);
  CHECK(graph.overrides()[0].changed.empty());
}

TEST_CASE("an editor merges actors under a name") {
  ClaimBuilder told = bridge_story();
  told.claim("Mayor Sol praised it.").did("praise").on("2031-05-02").by("Mayor Sol");
  const EventGraph graph = corrected(told, {OverrideKind::merge_actors, {"Ada Brook", "Mayor Sol"}, "Ada Sol", ""});
  CHECK(actor_names(graph) == std::vector<std::string>{"Ada Sol"});
  CHECK(graph.overrides()[0].changed.size() == 1);
}

TEST_CASE("an editor splits an actor that the rules have merged") {
  ClaimBuilder told = bridge_story();
  told.claim("Brook praised it.").did("praise").on("2031-05-02").by("Brook");
  told.claim("Dov Lind came.").did("come").on("2031-05-02").by("Dov Lind");
  REQUIRE(actor_names(build_graph(told.set(), embedded_tables(), {})) ==
          std::vector<std::string>{"Ada Brook", "Dov Lind"});
  const EventGraph graph = corrected(told, {OverrideKind::split_actor, {"Brook"}, "", ""});
  CHECK(actor_names(graph) == std::vector<std::string>{"Ada Brook", "Brook", "Dov Lind"});
  CHECK(graph.overrides()[0].changed.size() == 2);
}

}  // namespace
}  // namespace throughline
