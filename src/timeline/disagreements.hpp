// Disagreements: numbers or states of one day that cannot both hold, told by different voices, with all their sides.
#pragma once

#include <vector>

#include "throughline/timeline.hpp"
#include "timeline/claim_view.hpp"
#include "timeline/knowledge.hpp"

namespace throughline::timeline {

// Within each track, among the points of the same as-of date. Amounts that belong to events (killed, released) disagree
// only when they tell of one event or of one named population. Hedges and ranges are respected; an increment is no
// total. Sorted by track, date, id.
std::vector<Disagreement> find_disagreements(const std::vector<Track>& tracks, const ClaimView& view,
                                             const std::vector<const Event*>& events, const Knowledge& knowledge);

}  // namespace throughline::timeline
