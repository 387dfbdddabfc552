// What changed in the tracks and in what sources disagree about.
#pragma once

#include <vector>

#include "throughline/timeline_diff.hpp"

namespace throughline::diff {

// Tracks whose last word says something else, by track id; `why` holds the claims of both points.
std::vector<TrackChange> find_track_changes(const std::vector<Track>& from, const std::vector<Track>& to);

// Those of `have` whose id is not in `lack`, in order.
std::vector<Disagreement> only_in(const std::vector<Disagreement>& have, const std::vector<Disagreement>& lack);

}  // namespace throughline::diff
