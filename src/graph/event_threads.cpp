#include "graph/event_threads.hpp"

#include <algorithm>
#include <iterator>

namespace throughline::graph {
namespace {

constexpr std::size_t kRareTerms = 3;
constexpr std::size_t kMostActors = 5;
// Neighbours taken from one thread, so that an actor of everything stays cheap.
constexpr std::size_t kNeighbours = 8;
// Plans are often dated a little later than what became of them.
constexpr std::int32_t kDaysAhead = 2;

}  // namespace

EventThreads::EventThreads(std::span<const EventProfile> events) : events_(events) {
  for (std::size_t event = 0; event < events.size(); ++event) {
    if (!events[event].event.date || !events[event].event.date->first) continue;
    for (const std::uint64_t key : keys(event, events[event].stance)) threads_[key].push_back(event);
  }
}

std::vector<std::uint64_t> EventThreads::keys(std::size_t event, Stance stance) const {
  // Actors and words share the numbers above the stances.
  const auto key_of = [&](std::uint64_t number, std::uint64_t is_word) {
    return (number * 2 + is_word) * 8 + static_cast<std::uint64_t>(stance);
  };
  std::vector<std::uint64_t> keys;
  for (const std::size_t actor : events_[event].cast) {
    if (keys.size() < kMostActors) keys.push_back(key_of(actor, 0));
  }
  for (const std::uint32_t term : heaviest_terms(events_[event].terms, kRareTerms)) {
    keys.push_back(key_of(term, 1));
  }
  return keys;
}

std::vector<std::size_t> EventThreads::before(std::size_t event, Stance stance) const {
  std::vector<std::size_t> found;
  const std::optional<DateSpan>& date = events_[event].event.date;
  if (!date || !date->first) return found;
  const Day limit = date->last.value_or(*date->first) + kDaysAhead;
  for (const std::uint64_t key : keys(event, stance)) {
    const auto thread = threads_.find(key);
    if (thread == threads_.end()) continue;
    const auto end = std::partition_point(thread->second.begin(), thread->second.end(), [&](std::size_t other) {
      return *events_[other].event.date->first <= limit;
    });
    const auto length = static_cast<std::size_t>(std::distance(thread->second.begin(), end));
    const auto begin = std::prev(end, static_cast<std::ptrdiff_t>(std::min(length, kNeighbours)));
    found.insert(found.end(), begin, end);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  std::erase(found, event);
  return found;
}

}  // namespace throughline::graph
