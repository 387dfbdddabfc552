// Who appears with whom: pairs of actors in the same entries, and the places at which a drawing shows them.
//
// Made by graph/ from a finished timeline, so that a page of a timeline file has it too.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "throughline/timeline.hpp"

namespace throughline {

struct ActorPair {
  std::size_t a;  // indices into CoAppearance::actors, a < b
  std::size_t b;
  std::size_t entries;  // that hold both; at least 1

  friend bool operator==(const ActorPair&, const ActorPair&) = default;
};

struct CoAppearance {
  // Ids, in the order of their places along one line: the coordinate of each is its index. Views into the timeline.
  std::vector<std::string_view> actors;
  std::vector<ActorPair> pairs;  // most entries first, ties by (a, b)
};

// Of the `most` actors with the most entries that they share with another. Actors that appear together stand near each
// other: each is moved to the mean place of its neighbours, some rounds long (barycentre heuristic, Sugiyama et al.
// 1981), and then neighbours change places while that shortens the arcs. Entries of more than 40 actors say little of
// any pair and are passed over. Never fails; empty without pairs.
CoAppearance find_co_appearance(const Timeline& timeline, std::size_t most);

}  // namespace throughline
