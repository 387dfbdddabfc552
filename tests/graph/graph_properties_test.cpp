#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "support/embedded_tables.hpp"
#include "support/random_claims.hpp"
#include "throughline/stages.hpp"

namespace throughline {
namespace {

using testing::embedded_tables;

using testing::Random;
using testing::random_claims;

constexpr std::uint64_t kSeeds = 60;
constexpr std::size_t kArticles = 14;

bool are_equal(const EventGraph& a, const EventGraph& b) {
  return a.claims() == b.claims() && std::ranges::equal(a.events(), b.events()) &&
         std::ranges::equal(a.links(), b.links());
}

// The articles of `set` for which `wanted`, with what belongs to them.
template <class Wanted>
ClaimSet part_of(const ClaimSet& set, Wanted wanted) {
  ClaimSet part = set;
  std::set<std::string> kept;
  for (const ArticleInfo& article : set.articles) {
    if (wanted(article)) kept.insert(article.id);
  }
  std::erase_if(part.articles, [&](const ArticleInfo& a) { return !kept.contains(a.id); });
  std::erase_if(part.actors, [&](const Actor& a) { return !kept.contains(a.article); });
  std::erase_if(part.claims, [&](const Claim& c) { return !kept.contains(c.article); });
  return part;
}

TEST_CASE("the order of the input changes nothing") {
  for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
    CAPTURE(seed);
    const ClaimSet set = random_claims(seed, kArticles);
    CHECK(are_equal(build_graph(set, embedded_tables(), {}),
                    build_graph(testing::shuffled(set, seed), embedded_tables(), {})));
  }
}

TEST_CASE("any partition, merged in any order and with repeats, gives the same graph") {
  for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const ClaimSet set = random_claims(seed, kArticles);
    const ClaimSet some = part_of(set, [&](const ArticleInfo&) { return random.one_in(2); });
    const ClaimSet more = part_of(set, [&](const ArticleInfo&) { return random.one_in(3); });
    const EventGraph whole = build_graph(set, embedded_tables(), {});
    CHECK(are_equal(whole, build_graph(merge(merge(some, set), more), embedded_tables(), {})));
    CHECK(are_equal(whole, build_graph(merge(more, merge(set, some)), embedded_tables(), {})));
  }
}

// A random part of `set`, perhaps all or nothing of it, its records in some order.
ClaimSet random_part(const ClaimSet& set, Random& random) {
  const std::size_t one_in = 1 + random.below(4);
  return testing::shuffled(part_of(set, [&](const ArticleInfo&) { return random.one_in(one_in); }), random.next());
}

TEST_CASE("merge is associative, commutative and idempotent on ten thousand random triples") {
  for (std::uint64_t seed = 1; seed <= 10'000; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const ClaimSet set = random_claims(seed % 97 + 1, 6);
    const ClaimSet a = random_part(set, random);
    const ClaimSet b = random_part(set, random);
    const ClaimSet c = random_part(set, random);
    const ClaimSet left = merge(merge(a, b), c);
    REQUIRE(left == merge(a, merge(b, c)));
    REQUIRE(left == merge(merge(c, b), a));
    REQUIRE(left == merge(left, b));
  }
}

TEST_CASE("the graph as of a day is the graph of what was reported by then") {
  for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
    CAPTURE(seed);
    const ClaimSet set = random_claims(seed, kArticles);
    TimelineOptions options;
    options.as_of = make_day(2031, 5, 5);
    const ClaimSet known =
        part_of(set, [&](const ArticleInfo& a) { return a.published && *a.published <= *options.as_of; });
    CHECK(are_equal(build_graph(set, embedded_tables(), options), build_graph(known, embedded_tables(), {})));
  }
}

TEST_CASE("each claim is of exactly one event and every link joins two events") {
  for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
    CAPTURE(seed);
    const EventGraph graph = build_graph(random_claims(seed, kArticles), embedded_tables(), {});
    std::multiset<std::string> of_events;
    std::set<std::string> ids;
    for (const Event& event : graph.events()) {
      of_events.insert(event.claims.begin(), event.claims.end());
      ids.insert(event.id);
      CHECK(std::ranges::binary_search(event.claims, event.id));
      CHECK(event.salience >= 0);
      CHECK(event.salience <= 1);
    }
    std::multiset<std::string> all;
    for (const Claim& claim : graph.claims().claims) all.insert(claim.id);
    CHECK(of_events == all);
    for (const Link& link : graph.links())
      CHECK((ids.contains(link.from) && ids.contains(link.to) && link.from != link.to));
  }
}

TEST_CASE("nothing gives an empty graph") {
  const EventGraph graph = build_graph({}, embedded_tables(), {});
  CHECK(graph.events().empty());
  CHECK(graph.links().empty());
}

}  // namespace
}  // namespace throughline
