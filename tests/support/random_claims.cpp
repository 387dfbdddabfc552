#include "support/random_claims.hpp"

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "support/claim_builder.hpp"

namespace throughline::testing {
namespace {

constexpr std::array<const char*, 5> kActors = {"Ada Brook", "Brook", "Dov Lind", "Ines Sol", "Norland Rail"};
constexpr std::array<const char*, 4> kPlaces = {"Veld", "Ostia", "Harrow", "Lower Quay"};
constexpr std::array<const char*, 4> kOutlets = {"The Lantern", "Harbour Wire", "The Weathervane", ""};
constexpr std::array<std::array<const char*, 2>, 5> kDeeds = {
    {{"open", "open"}, {"strike", "attack"}, {"hit", "attack"}, {"close", "close"}, {"meet", "meet"}}};
constexpr std::array<const char*, 4> kStates = {"open", "closed", "in force", "ended"};

template <class Values>
const auto& pick(const Values& values, Random& random) {
  return values[random.below(values.size())];
}

std::string day(Random& random) {
  const std::size_t number = 1 + random.below(9);
  return "2031-05-0" + std::to_string(number);
}

void add_article(ClaimBuilder& told, std::size_t number, Random& random) {
  const std::string id = "a" + std::to_string(100 + number);
  auto article = told.article(id, random.one_in(9) ? std::string() : day(random));
  article.outlet(pick(kOutlets, random));
  if (random.one_in(6)) article.url("https://example.org/story-" + std::to_string(random.below(3)));
}

void shade(ClaimHandle& claim, Random& random) {
  if (random.one_in(6)) claim.modality(Modality::planned);
  if (random.one_in(9)) claim.modality(Modality::possible);
  if (random.one_in(9)) claim.negative();
  if (random.one_in(9)) claim.denied_by("the union");
  if (random.one_in(4)) claim.said_by("officials");
}

void add_claim(ClaimBuilder& told, Random& random) {
  const auto& deed = pick(kDeeds, random);
  const std::string who = pick(kActors, random);
  const std::string where = pick(kPlaces, random);
  const std::string number = std::to_string(random.below(4) + 10);
  const std::string sentence = who + " saw " + number + " people " + deed[0] + " at " + where + ".";
  auto claim = told.claim(sentence).did(deed[0], deed[1]).by(who).in(where);
  if (!random.one_in(7)) claim.on(random.one_in(6) ? "2031-05" : day(random));
  if (random.one_in(3)) claim.count("ships waiting", static_cast<std::int64_t>(random.below(4) + 10));
  if (random.one_in(4)) claim.status("port", pick(kStates, random));
  shade(claim, random);
  if (random.one_in(5)) told.claim(sentence).kind(ClaimKind::count).count("killed", 12).on(day(random));
}

template <class Value>
void shuffle(std::vector<Value>& values, Random& random) {
  for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[random.below(i)]);
}

}  // namespace

ClaimSet random_claims(std::uint64_t seed, std::size_t articles) {
  Random random(seed);
  ClaimBuilder told;
  for (std::size_t i = 0; i < articles; ++i) {
    add_article(told, i, random);
    for (std::size_t j = random.below(5); j > 0; --j) add_claim(told, random);
  }
  return told.set();
}

ClaimSet shuffled(ClaimSet set, std::uint64_t seed) {
  Random random(seed);
  shuffle(set.articles, random);
  shuffle(set.actors, random);
  shuffle(set.claims, random);
  return set;
}

}  // namespace throughline::testing
