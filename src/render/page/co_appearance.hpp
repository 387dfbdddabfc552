// Who appears with whom: pairs of actors in the same entries.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "throughline/timeline.hpp"

namespace throughline::render {

struct Pair {
  std::size_t a;  // indices into CoAppearance::actors, a < b
  std::size_t b;
  std::size_t entries;  // that hold both; at least 1
};

struct CoAppearance {
  std::vector<std::string_view> actors;  // ids, in the order in which a drawing shows them
  std::vector<Pair> pairs;               // most entries first, ties by (a, b)
};

// Of the `most` actors with the most entries that they share with another. Actors that appear together stand near each
// other: each is moved to the mean place of its neighbours, some rounds long (barycentre heuristic, Sugiyama et al.
// 1981).
CoAppearance find_co_appearance(const Timeline& timeline, std::size_t most);

}  // namespace throughline::render
