// Which events become entries: as many as asked for, or those before the place where salience falls away.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "throughline/event_graph.hpp"
#include "throughline/options.hpp"

namespace throughline::timeline {

// How many of `salience` (sorted, greatest first) stand before the curve's knee: the point farthest below the straight
// line from its first to its last (Satopaa et al. 2011), within bounds that a reader can still take in.
std::size_t find_knee(std::span<const double> salience);

// In the order of `events`. --entries all keeps all; --days N keeps the N days with the most salient entries and bounds
// whatever else was asked; --entries N keeps the most salient; ties go to the earlier, then the smaller id.
std::vector<const Event*> select_entries(std::vector<const Event*> events, const TimelineOptions& options);

}  // namespace throughline::timeline
