// Which events a telling may belong to, found by what they share and never by trying all.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "graph/telling.hpp"

namespace throughline::graph {

// An inverted index from keys (sentence; day and class; day and rare actor; rare word) to events. Each key remembers
// only its latest events, so one hostile key (every article the same actor and day) costs no more than any other.
class CandidateIndex {
 public:
  // Keys of a telling; `actor_weights` tells which actors are rare.
  static std::vector<std::uint64_t> keys(const Telling& telling, const ClaimSet& set,
                                         std::span<const double> actor_weights);

  void add(std::span<const std::uint64_t> keys, std::size_t event);

  // Events that share most keys first (ties: the smaller number), a bounded number of them.
  std::vector<std::size_t> find(std::span<const std::uint64_t> keys) const;

 private:
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> events_;  // looked up, never walked
};

}  // namespace throughline::graph
