#include "graph/actor_merging.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/claim_builder.hpp"

namespace throughline::graph {
namespace {

using testing::actor_id;
using testing::ClaimBuilder;

std::vector<std::string> actors_of(const ClaimSet& set) {
  std::vector<std::string> names;
  for (const Actor& actor : merge_actors(set, {}).claims.actors) names.push_back(actor.name);
  std::sort(names.begin(), names.end());
  return names;
}

TEST_CASE("a surname alone is the one full name that fits, in like company") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("Ada Brook met Dov Lind.").did("meet").by("Ada Brook").by("Dov Lind");
  told.article("b", "2031-05-02");
  told.claim("Brook met Dov Lind again.").did("meet").by("Brook").by("Dov Lind");
  const ClaimSet merged = merge_actors(told.set(), {}).claims;
  REQUIRE(merged.actors.size() == 2);
  CHECK(merged.actors[0].name == "Ada Brook");
  CHECK(merged.actors[0].aliases == std::vector<std::string>{"Brook"});
  REQUIRE(merged.actors[0].merged.size() == 1);
  CHECK(merged.actors[0].merged[0].from == actor_id("Brook"));
  CHECK(merged.actors[0].merged[0].why.starts_with("surname: "));
  CHECK(merged.claims[1].actors[0].actor == actor_id("Ada Brook"));
}

TEST_CASE("a surname alone stays apart in other company or with two full names") {
  ClaimBuilder other_company;
  other_company.article("a", "2031-05-01");
  other_company.claim("Ada Brook met Dov Lind.").did("meet").by("Ada Brook").by("Dov Lind");
  other_company.article("b", "2031-05-02");
  other_company.claim("Brook met Ines Sol.").did("meet").by("Brook").by("Ines Sol");
  CHECK(actors_of(other_company.set()) == std::vector<std::string>{"Ada Brook", "Brook", "Dov Lind", "Ines Sol"});

  ClaimBuilder two_names;
  two_names.article("a", "2031-05-01");
  two_names.claim("Ada Brook met Tom Brook.").did("meet").by("Ada Brook").by("Tom Brook");
  two_names.claim("Brook left.").did("leave").by("Brook");
  CHECK(actors_of(two_names.set()) == std::vector<std::string>{"Ada Brook", "Brook", "Tom Brook"});
}

TEST_CASE("a reader that could not tell the kind yields to one that could") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("Norland Rail stopped.").did("stop").by("Norland Rail", Role::agent, ActorKind::organization);
  told.article("b", "2031-05-01");
  told.claim("Norland Rail stopped.").did("stop").by("Norland Rail", Role::agent, ActorKind::other);
  const ClaimSet merged = merge_actors(told.set(), {}).claims;
  REQUIRE(merged.actors.size() == 1);
  CHECK(merged.actors[0].kind == ActorKind::organization);
}

TEST_CASE("one word may be a man and a town") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("Lincoln spoke in Lincoln.").did("speak").by("Lincoln").in("Lincoln");
  CHECK(actors_of(told.set()).size() == 2);
}

TEST_CASE("a middle name makes no other person") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("Ada M. Brook spoke.").did("speak").by("Ada M. Brook");
  told.article("b", "2031-05-01");
  told.claim("Ada Brook spoke.").did("speak").by("Ada Brook");
  CHECK(actors_of(told.set()) == std::vector<std::string>{"Ada Brook"});
}

TEST_CASE("what one article took for an organisation is the person whom others call so") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("Ada Brook met Dov Lind.").did("meet").by("Ada Brook").by("Dov Lind");
  told.article("b", "2031-05-02");
  told.claim("Brook met Dov Lind again.").did("meet").by("Brook", Role::agent, ActorKind::organization).by("Dov Lind");
  CHECK(actors_of(told.set()) == std::vector<std::string>{"Ada Brook", "Brook", "Dov Lind"});
  ClaimSet set = told.set();
  std::ranges::find(set.actors, "Ada Brook", &Actor::name)->aliases = {"Brook"};
  CHECK(actors_of(set) == std::vector<std::string>{"Ada Brook", "Dov Lind"});
}

TEST_CASE("the end of one organisation's name alone means it, in like company") {
  ClaimBuilder told;
  const auto tell = [&](const char* article, std::string_view group, std::string_view other) {
    told.article(article, "2031-05-02");
    told.claim("They met.").did("meet").by(group, Role::agent, ActorKind::group).by(other);
  };
  told.article("a", "2031-05-01");
  told.claim("Lorn Port Company met Ada Brook.")
      .did("meet")
      .by("Ada Brook")
      .by("Lorn Port Company", Role::agent, ActorKind::organization);
  tell("b", "port company", "Ada Brook");
  CHECK(actors_of(told.set()) == std::vector<std::string>{"Ada Brook", "Lorn Port Company"});
  tell("c", "port company", "Dov Lind");
  CHECK(actors_of(told.set()) ==
        std::vector<std::string>{"Ada Brook", "Dov Lind", "Lorn Port Company", "port company"});
  tell("d", "company", "Ada Brook");
  CHECK(actors_of(told.set()).size() == 5);
}

TEST_CASE("an ending that two organisations have means neither") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("They met.").did("meet").by("Lorn Port Company", Role::agent, ActorKind::organization);
  told.claim("They met.").did("meet").by("Ostra Port Company", Role::agent, ActorKind::organization);
  told.claim("They met.").did("meet").by("port company", Role::agent, ActorKind::group);
  CHECK(actors_of(told.set()).size() == 3);
}

TEST_CASE("what belongs to a surname belongs to the one full name that fits") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("They met.").did("meet").by("Ada Brook").by("Ada Brook's office", Role::agent, ActorKind::organization);
  told.article("b", "2031-05-02");
  told.claim("They met.").did("meet").by("Ada Brook").by("Brook's office", Role::agent, ActorKind::organization);
  CHECK(actors_of(told.set()) == std::vector<std::string>{"Ada Brook", "Ada Brook's office"});
  told.claim("They met.").did("meet").by("Tom Brook");
  CHECK(actors_of(told.set()).size() == 4);
}

TEST_CASE("names that the file of actors keeps apart are two in every article") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("Ada Brook met Dov Lind.").did("meet").by("Ada Brook").by("Dov Lind");
  told.article("b", "2031-05-02");
  told.claim("Brook met Dov Lind again.").did("meet").by("Brook").by("Dov Lind");
  const auto merged = [&](std::string_view rows) {
    ActorTables tables;
    tables.apart = KeptApart(parse_table("actor_aliases", rows, "actors.tsv").value());
    return merge_actors(told.set(), {}, tables).claims.actors.size();
  };
  CHECK(merged("brook\tada brook\tapart\n") == 3);
  CHECK(merged("Ada Brook\tBrook\tapart\n") == 3);
  CHECK(merged("Brook\tDov Lind\tapart\n") == 2);
  CHECK(merged("Brook\tAda Brook\tperson\n") == 2);
}

TEST_CASE("what an editor unites is one, although the file keeps it apart") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("Ada Brook met Brook.").did("meet").by("Ada Brook").by("Brook");
  ActorTables tables;
  tables.apart = KeptApart(parse_table("actor_aliases", "Brook\tAda Brook\tapart\n", "actors.tsv").value());
  Override unite;
  unite.kind = OverrideKind::merge_actors;
  unite.targets = {"Ada Brook", "Brook"};
  CHECK(merge_actors(told.set(), std::vector{unite}, tables).claims.actors.size() == 1);
}

TEST_CASE("two surnames whose bearers are met together speak for each other") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("Ada Brook met Dov Lind.").did("meet").by("Ada Brook").by("Dov Lind");
  told.article("b", "2031-05-02");
  told.claim("Brook met Lind again.").did("meet").by("Brook").by("Lind");
  CHECK(actors_of(told.set()) == std::vector<std::string>{"Ada Brook", "Dov Lind"});
}

TEST_CASE("a town that few articles take for a person is the town, unless the tables know the name") {
  ClaimBuilder told;
  for (const char* article : {"a", "b"}) {
    told.article(article, "2031-05-01");
    told.claim("Ships waited in Velmark.").did("wait").in("Velmark");
  }
  told.article("c", "2031-05-02");
  told.claim("Velmark waited.").did("wait").by("Velmark");
  CHECK(actors_of(told.set()) == std::vector<std::string>{"Velmark"});
  ActorTables tables;
  tables.known_words = {"velmark"};
  CHECK(merge_actors(told.set(), {}, tables).claims.actors.size() == 2);
  told.claim("Ada Velmark left.").did("leave").by("Ada Velmark");
  CHECK(actors_of(told.set()).size() == 2);
}

TEST_CASE("speakers are renamed with the rest") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("Norland Rail stopped, the union said.").did("stop").said_by("the union");
  told.article("b", "2031-05-01");
  told.claim("The Union spoke.").did("speak").by("The Union", Role::agent, ActorKind::group);
  const ClaimSet merged = merge_actors(told.set(), {}).claims;
  REQUIRE(merged.actors.size() == 1);
  CHECK(merged.claims[0].attributed_to[0].actor == merged.actors[0].id);
}

}  // namespace
}  // namespace throughline::graph
