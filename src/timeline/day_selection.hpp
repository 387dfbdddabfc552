// A timeline of days: which days to keep, and what to tell of each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "throughline/options.hpp"
#include "timeline/claim_view.hpp"
#include "timeline/day_digest.hpp"

namespace throughline::timeline {

// The days on which one of `events` happened, the most salient first: by the voices that name them, and where these are
// as many, by their most salient event; ties go to the earlier.
std::vector<Day> most_salient_days(const EventGraph& graph, const std::vector<const Event*>& events);

// How many sentences the day of `rank` (0: the most salient) of `days` gets: the first `most`, the last half as many,
// evenly less between, one at least. REQUIRES: rank < days.
std::size_t sentences_for(std::size_t rank, std::size_t days, std::size_t most);

// The `count` most salient days, with a summary of at most options.sentences sentences each, by date and event id. Days
// of which no sentence can be told are passed over.
std::vector<EventSummary> summarise_days(const ClaimView& view, const std::vector<const Event*>& events,
                                         std::uint32_t count, const TimelineOptions& options,
                                         const Knowledge& knowledge);

}  // namespace throughline::timeline
