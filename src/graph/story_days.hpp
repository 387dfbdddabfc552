// How much the days of a story matter: by how many voices name them.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "throughline/claim_set.hpp"
#include "throughline/event_graph.hpp"

namespace throughline::graph {

// The days that claims name in words or are dated by, sorted. A voice that names a day once or ten times counts once.
// What is named often has mattered; but around a day on which much was printed much is named, whatever happened, so the
// count is divided by the root of what was printed on it and the day after, as the chance of it grows.
// `origins` is find_common_origins of the articles of `set`.
std::vector<StoryDay> find_story_days(const ClaimSet& set, std::span<const std::size_t> origins);

}  // namespace throughline::graph
