// Which events become entries: as many as asked for, or those before the place where salience falls away.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "throughline/event_graph.hpp"
#include "throughline/options.hpp"
#include "timeline/claim_view.hpp"

namespace throughline::timeline {

// How many of `worths` (sorted, greatest first) stand before they fall away: those that reach seven tenths of what the
// first ten have on average, within bounds that a reader can still take in.
std::size_t count_before_falling_away(std::span<const double> worths);

// The events, in their order, that some sentence tells first: by its first predicate, of two claims on one predicate
// for the more salient. So no sentence makes two entries, and what stands in a relative clause does not take it.
std::vector<const Event*> without_retold(const ClaimView& view, const std::vector<const Event*>& events);

// In the order of `events`. --days N keeps the N most salient days and bounds whatever else was asked; --entries all
// keeps all, --entries N the most salient; ties go to the earlier, then the smaller id. Without a number, what an event
// is worth falls with each that the day already has, and the timeline ends where worth falls away.
std::vector<const Event*> select_entries(const ClaimView& view, std::vector<const Event*> events,
                                         const TimelineOptions& options);

}  // namespace throughline::timeline
