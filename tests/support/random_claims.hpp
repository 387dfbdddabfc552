// Seeded claim sets that look like news: few actors, deeds and days, many articles that tell of them.
#pragma once

#include <cstdint>

#include "throughline/claim_set.hpp"

namespace throughline::testing {

// splitmix64 (Steele, Lea and Flood 2014): the same numbers on every machine.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15U);
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
  }
  // 0..count-1. REQUIRES: count > 0.
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
  bool one_in(std::size_t count) { return below(count) == 0; }

 private:
  std::uint64_t state_;
};

// Normalised. Of `articles` articles, some are undated, some copies; each has up to five claims of every kind.
ClaimSet random_claims(std::uint64_t seed, std::size_t articles);

// The records of `set` in an order of the seed's own; not normalised.
ClaimSet shuffled(ClaimSet set, std::uint64_t seed);

}  // namespace throughline::testing
