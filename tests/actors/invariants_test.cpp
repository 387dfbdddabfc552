// What holds for any text.
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <tuple>

#include "actors/read_actors.hpp"

namespace throughline::test {
namespace {

const std::string kStory =
    "President Daniel Hale met Israeli officials in Oslo on Monday. Hale's envoy, Ida Thorsen, the mayor of Lorn, "
    "said the Israel-Hamas truce held. The Norland Port Company (NPC) denied it, and the company's dockers left.";

std::string repeated(const std::string& words, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += words;
  return all;
}

void check_shape(const std::string& text) {
  const ActorsFound found = read_actors(text);
  CHECK(std::is_sorted(found.actors.begin(), found.actors.end(),
                       [](const Actor& a, const Actor& b) { return a.id < b.id; }));
  CHECK(std::is_sorted(found.mentions.begin(), found.mentions.end(), [](const Mention& a, const Mention& b) {
    return std::tuple(a.span.begin, b.span.end) < std::tuple(b.span.begin, a.span.end);
  }));
  std::size_t placed = 0;
  for (const Actor& actor : found.actors) {
    placed += actor.mentions.size();
    CHECK(!actor.name.empty());
    CHECK(std::is_sorted(actor.roles.begin(), actor.roles.end()));
    CHECK(std::is_sorted(actor.aliases.begin(), actor.aliases.end()));
    for (const Span span : actor.mentions) CHECK((span.begin < span.end && span.end <= text.size()));
  }
  CHECK(placed == found.mentions.size());
}

}  // namespace

TEST_CASE("actors are sorted by id, mentions by place, and each mention has its actor") {
  check_shape(kStory);
  check_shape(repeated(kStory + "\n\n", 20));
}

TEST_CASE("the same text gives the same actors") { CHECK(read_actors(kStory) == read_actors(kStory)); }

TEST_CASE("an actor has the same id in every article") {
  const ActorsFound one = read_actors("Ida Thorsen spoke.");
  const ActorsFound other = read_actors("On Monday, the mayor met Ida Thorsen.");
  REQUIRE(one.actors.size() == 1);
  CHECK(std::any_of(other.actors.begin(), other.actors.end(),
                    [&](const Actor& actor) { return actor.id == one.actors.front().id; }));
}

TEST_CASE("odd texts are read to the end") {
  for (const std::string& text :
       {std::string(), std::string("-"), std::string("' ' '"), std::string("The the (UN) (UN"),
        std::string("of of of, the, the, a"), repeated("Al-", 400), repeated("Jo, a mayor, ", 300),
        repeated("Bell ", 3000), repeated("the mayor of ", 1000), repeated("U.S.-", 500), std::string("Élysée — ’s")}) {
    CAPTURE(text.substr(0, 20));
    check_shape(text);
  }
}

TEST_CASE("ten times the text takes about ten times as long") {
  const auto seconds = [](int times) {
    const Annotation annotation = annotate_words(repeated(kStory + "\n\n", times));
    const auto begin = std::chrono::steady_clock::now();
    resolve(annotation);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  };
  seconds(10);
  CHECK(seconds(400) < 60 * seconds(40) + 0.05);
}

}  // namespace throughline::test
