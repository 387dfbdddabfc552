#include "language/network/spanning_tree.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <optional>

#include "language/hashing.hpp"

namespace throughline::language {
namespace {

using Heads = std::vector<std::uint32_t>;

std::int64_t sum_of(const ArcScores& scores, const Heads& heads) {
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < heads.size(); ++i) {
    sum += scores.at(i, heads[i]);
  }
  return sum;
}

bool is_tree(const Heads& heads) {
  for (std::size_t i = 0; i < heads.size(); ++i) {
    std::uint32_t at = static_cast<std::uint32_t>(i);
    for (std::size_t steps = 0; at != heads.size(); ++steps) {
      if (steps > heads.size()) {
        return false;
      }
      at = heads[at];
    }
  }
  return std::count(heads.begin(), heads.end(), heads.size()) == 1;
}

// The best sum among all trees, by trying them all.
std::int64_t best_sum(const ArcScores& scores) {
  Heads heads(scores.count, 0);
  std::optional<std::int64_t> best;
  for (bool more = true; more;) {
    if (is_tree(heads)) {
      const std::int64_t sum = sum_of(scores, heads);
      best = best ? std::max(*best, sum) : sum;
    }
    more = false;
    for (std::size_t i = 0; i < heads.size() && !more; ++i) {
      heads[i] = heads[i] == scores.count ? 0 : heads[i] + 1;
      more = heads[i] != 0;
    }
  }
  return *best;
}

std::vector<std::int32_t> random_scores(std::size_t count, std::uint64_t seed, std::uint64_t range) {
  std::vector<std::int32_t> scores;
  for (std::size_t i = 0; i < count * (count + 1); ++i) {
    scores.push_back(static_cast<std::int32_t>((mix(seed, i) >> 20U) % range) - 10);
  }
  return scores;
}

TEST_CASE("the tree is the best of all, with one dependent of the root") {
  for (std::size_t count = 1; count <= 5; ++count) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
      const auto values = random_scores(count, seed, 2 + seed * 7);
      const ArcScores scores{count, values};
      const Heads heads = find_tree(scores);
      CAPTURE(count);
      CAPTURE(seed);
      REQUIRE(is_tree(heads));
      CHECK(sum_of(scores, heads) == best_sum(scores));
    }
  }
}

TEST_CASE("long sentences of random scores are trees") {
  for (const std::size_t count : {30U, 97U, 160U}) {
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
      const auto values = random_scores(count, seed, seed == 0 ? 1 : 1000);
      CHECK(is_tree(find_tree({count, values})));
    }
  }
}

TEST_CASE("no words have no tree") { CHECK(find_tree({}).empty()); }

}  // namespace
}  // namespace throughline::language
