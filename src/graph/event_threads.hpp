// Events that may have to do with each other: those that share an actor or a rare word, in order of their dates.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "graph/event_profile.hpp"

namespace throughline::graph {

class EventThreads {
 public:
  // REQUIRES: `events` are in the order of build_profiles and outlive the threads.
  explicit EventThreads(std::span<const EventProfile> events);

  // The events of one stance nearest before or beside `event` in its threads, a bounded number from each; sorted,
  // unique, without itself. An event without a date has none.
  std::vector<std::size_t> before(std::size_t event, Stance stance) const;

 private:
  // The actors and rare words of an event, for threads of `stance`.
  std::vector<std::uint64_t> keys(std::size_t event, Stance stance) const;

  std::span<const EventProfile> events_;
  // By key and stance; looked up, never walked.
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> threads_;
};

}  // namespace throughline::graph
