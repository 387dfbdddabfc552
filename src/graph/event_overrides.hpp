// An editor's merges and splits of entries, applied to the events that the graph has gathered.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "graph/event_merging.hpp"
#include "throughline/event_graph.hpp"
#include "throughline/override.hpp"

namespace throughline::graph {

// An override and the claims of the events that it changed; none when it matched nothing.
struct EventCorrection {
  std::size_t override = 0;         // place in the overrides
  std::vector<std::size_t> claims;  // places in ClaimSet::claims
};

// Applies those of kind merge_entries and split_entry in their order. Merging joins the events that hold the targets;
// splitting takes the targets out of their telling and event into one event of their own. A target that is no claim of
// `set` is passed over; so is a merge within one event and a split of a whole event.
std::vector<EventCorrection> correct_events(std::span<const Override> overrides, const ClaimSet& set,
                                            std::vector<Telling>& tellings, Gatherings& gatherings);

// What became of them, by the ids of the events that now hold the claims.
std::vector<AppliedOverride> report_corrections(std::span<const EventCorrection> corrections,
                                                std::span<const Override> overrides, const ClaimSet& set,
                                                std::span<const Event> events);

}  // namespace throughline::graph
