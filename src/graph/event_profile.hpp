// An event as the graph weighs it: what its tellings agree on, and who told it when.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "graph/event_merging.hpp"
#include "graph/telling.hpp"
#include "throughline/event_graph.hpp"

namespace throughline::graph {

struct EventProfile {
  Event event;  // all but salience
  Stance stance = Stance::fact;
  bool only_says = false;  // every telling only reports words
  std::vector<Deed> deeds;
  std::vector<Part> parts;           // sorted, unique
  std::vector<std::size_t> cast;     // the actors of `parts`, sorted, unique
  std::vector<std::size_t> places;   // sorted, unique
  TermVector terms;                  // the mean of its first tellings, of length 1
  std::vector<std::size_t> origins;  // first articles of its origins, sorted, unique
  std::vector<Day> reported;         // days on which it was reported, sorted, unique
  std::vector<std::size_t> claims;   // places in ClaimSet::claims, sorted
};

// Profiles sorted by date (FORMATS order), then id. `origins` is find_common_origins of the articles of `set`.
std::vector<EventProfile> build_profiles(const Gatherings& gatherings, std::span<const Telling> tellings,
                                         const ClaimSet& set, std::span<const std::size_t> origins);

// The most exact of `dates`: one that words give before one assumed from the publication day, the narrowest, the one
// most often told, the earliest.
std::optional<DateSpan> most_exact(std::vector<DateSpan> dates);

}  // namespace throughline::graph
