// A small story of made-up people: what an editor would want of it.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "claims/read_claims.hpp"

namespace throughline::test {
namespace {

const std::string kStory =
    "Lorn council spokeswoman Ida Thorsen said Tuesday that British officials have held talks with Hamas officials in "
    "Oslo. She declined to comment.\n\n"
    "Peter Hale, the council's adviser on shipping, took part in the talks.\n\n"
    "Norwegian officials say about 30 living hostages and the bodies of at least 12 others are held in Norway.\n\n"
    "The truce between Norway and Sweden remains uncertain.\n\n"
    "The new plan would require Hamas to release half its hostages.";

const ClaimsRead& story() {
  static const ClaimsRead kRead = read_claims(kStory);
  return kRead;
}

bool has_role(const Claim& claim, std::string_view name, Role role) {
  const Actor* actor = find_actor(story(), name);
  return actor != nullptr && std::ranges::find(claim.actors, ActorRole{actor->id, role}) != claim.actors.end();
}

const Claim* with_measure(std::string_view measure) {
  for (const Claim& claim : story().found.claims) {
    for (const Count& count : claim.counts) {
      if (count.measure == measure) return &claim;
    }
  }
  return nullptr;
}

}  // namespace

TEST_CASE("talks that go on are dated by the publication day and given to who told of them") {
  const Claim* talks = find_claim(story(), "talk");
  REQUIRE(talks != nullptr);
  CHECK(talks->predicate.event_class == "meet");
  CHECK(talks->date.value().edtf == "2024-05-15");
  CHECK(has_role(*talks, "Hamas", Role::other));
  CHECK(has_role(*talks, "United Kingdom", Role::agent));
  REQUIRE(talks->attributed_to.size() == 1);
  CHECK(talks->attributed_to.front().actor == find_actor(story(), "Ida Thorsen")->id);
}

TEST_CASE("who takes part in talks acts in them, whatever stands between name and verb") {
  const auto& claims = story().found.claims;
  CHECK(std::ranges::any_of(claims, [](const Claim& claim) {
    return claim.predicate.lemma == "talk" && has_role(claim, "Peter Hale", Role::agent);
  }));
}

TEST_CASE("counts keep their hedge, their speaker and their place") {
  const Claim* alive = with_measure("hostages alive");
  REQUIRE(alive != nullptr);
  CHECK(alive->counts.front().qualifier == Qualifier::about);
  REQUIRE_FALSE(alive->attributed_to.empty());
  CHECK(alive->attributed_to.front().text == "Norwegian officials");
  const Claim* bodies = with_measure("bodies");
  REQUIRE(bodies != nullptr);
  CHECK(bodies->counts.front().of == "Norway");
}

TEST_CASE("what a plan would require is a plan") {
  const Claim* release = find_claim(story(), "release");
  REQUIRE(release != nullptr);
  CHECK(release->kind == ClaimKind::plan);
  CHECK(has_role(*release, "Hamas", Role::agent));
}

TEST_CASE("she is the woman who spoke") {
  const Claim* declined = find_claim(story(), "decline");
  REQUIRE(declined != nullptr);
  CHECK(declined->kind == ClaimKind::statement);
  REQUIRE_FALSE(declined->attributed_to.empty());
  CHECK(declined->attributed_to.front().actor == find_actor(story(), "Ida Thorsen")->id);
}

TEST_CASE("every claim quotes its sentence to the byte, says why it is there, and ids differ") {
  for (const Claim& claim : story().found.claims) {
    CAPTURE(claim.predicate.lemma);
    CHECK(words_of(kStory, claim.quote.span) == claim.quote.exact);
    CHECK(contains(claim.quote.span, claim.predicate.span));
    CHECK_FALSE(claim.rules.empty());
  }
  const auto& claims = story().found.claims;
  CHECK(std::ranges::is_sorted(claims, {}, &Claim::id));
  CHECK(std::ranges::adjacent_find(claims, {}, &Claim::id) == claims.end());
}

TEST_CASE("an empty article and one without words make no claims") {
  CHECK(read_claims("").found == ClaimsFound{});
  CHECK(read_claims("... --- ...").found.claims.empty());
}

}  // namespace throughline::test
