// What changed in the tracks and in what sources disagree about.
#pragma once

#include <vector>

#include "throughline/timeline_diff.hpp"

namespace throughline::diff {

// The point that a track stands at: the last that nothing supersedes; null when it has none.
const TrackPoint* standing_point(const Track& track);

// Tracks whose standing point says something else, by track id; `why` holds the claims of both points.
std::vector<TrackChange> find_track_changes(const std::vector<Track>& from, const std::vector<Track>& to);

// Those of `have` whose id is not in `lack`, in order.
std::vector<Disagreement> only_in(const std::vector<Disagreement>& have, const std::vector<Disagreement>& lack);

}  // namespace throughline::diff
