#include "actors/actor_aliases.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "actors/cast.hpp"

namespace throughline::actors {
namespace {

constexpr std::string_view kText = "Ada Brook left. Brook slept. The Harbour Board met.";

// Ada Brook, who is also Brook, and the Harbour Board.
ActorsFound two_actors() {
  Cast cast;
  const std::size_t brook = cast.actor(ActorKind::person, "Ada Brook");
  cast.add_mention(brook, {0, 9}, MentionType::per);
  cast.add_form(brook, "Brook", "surname");
  cast.add_mention(brook, {16, 21}, MentionType::per);
  cast.add_mention(cast.actor(ActorKind::other, "Harbour Board"), {33, 46}, MentionType::misc);
  return std::move(cast).found("a-1");
}

ActorsFound with_aliases(std::string_view rows) {
  ActorsFound found = two_actors();
  ActorAliases(parse_table("actor_aliases", rows, "actors.tsv").value()).apply(kText, found);
  return found;
}

const Actor* find_named(const ActorsFound& found, std::string_view name) {
  const auto at = std::ranges::find(found.actors, name, &Actor::name);
  return at == found.actors.end() ? nullptr : &*at;
}

}  // namespace

TEST_CASE("an alias gives an actor its canonical name and kind") {
  const ActorsFound found = with_aliases("harbour board\tPort Authority\torganization\n");
  const Actor* board = find_named(found, "Port Authority");
  REQUIRE(board != nullptr);
  CHECK(board->kind == ActorKind::organization);
  CHECK(board->id == actor_id(ActorKind::organization, "Port Authority"));
  CHECK(board->aliases == std::vector<std::string>{"Harbour Board"});
  CHECK(found.mentions.back().actor == board->id);
}

TEST_CASE("aliases of one name unite actors with a reason") {
  const ActorsFound found = with_aliases("Harbour Board\tAda Brook\tperson\n");
  REQUIRE(found.actors.size() == 1);
  CHECK(found.actors.front().mentions.size() == 3);
  CHECK(std::ranges::count(found.actors.front().merged, "the file of actors says so", &ActorMerge::why) == 1);
}

TEST_CASE("names kept apart are two actors") {
  const ActorsFound found = with_aliases("Brook\tAda Brook\tapart\n");
  const Actor* brook = find_named(found, "Brook");
  REQUIRE(brook != nullptr);
  CHECK(brook->mentions == std::vector<Span>{{16, 21}});
  CHECK(find_named(found, "Ada Brook")->aliases.empty());
}

TEST_CASE("without a file nothing changes") { CHECK(with_aliases("") == two_actors()); }

}  // namespace throughline::actors
