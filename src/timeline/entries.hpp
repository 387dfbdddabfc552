// Entries made from events.
#pragma once

#include <vector>

#include "throughline/timeline.hpp"
#include "timeline/claim_view.hpp"
#include "timeline/day_digest.hpp"
#include "timeline/knowledge.hpp"
#include "values/stance.hpp"

namespace throughline::timeline {

// The stance of an event: that of its events, plans and statements, which are of one; of all its claims when it has
// none.
Stance stance_of_event(const std::vector<const Claim*>& claims);

// One entry an event, in order. Summaries avoid what the entries just before tell.
std::vector<Entry> build_entries(const ClaimView& view, const std::vector<const Event*>& events,
                                 const Knowledge& knowledge, std::uint32_t sentences);

// Sets the storyline of each entry that a link joins to another event.
void add_storylines(const EventGraph& graph, std::vector<Entry>& entries);

// One entry a summary, in order, told by its sentences.
std::vector<Entry> build_entries(const ClaimView& view, const std::vector<EventSummary>& summaries,
                                 const Knowledge& knowledge);

}  // namespace throughline::timeline
