// A timeline of days: which days to keep, and what to tell of each.
#pragma once

#include <cstdint>
#include <vector>

#include "throughline/options.hpp"
#include "timeline/claim_view.hpp"
#include "timeline/day_digest.hpp"

namespace throughline::timeline {

// The `count` most salient days on which one of `events` happened, with a summary of at most options.sentences
// sentences each, in the order of `events`. A day is as salient as the voices that name it, and where these are as
// many, as its most salient event. Days of which no sentence can be told are passed over.
std::vector<EventSummary> summarise_days(const ClaimView& view, const std::vector<const Event*>& events,
                                         std::uint32_t count, const TimelineOptions& options,
                                         const Knowledge& knowledge);

}  // namespace throughline::timeline
