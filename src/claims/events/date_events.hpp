// When events happened: time expressions are handed to the predicate that they hang on, not to the nearest one.
#pragma once

#include <vector>

#include "claims/events/event_found.hpp"
#include "claims/rules.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// Fills mention.date, mention.time and relative_to. An event without a time of its own takes that of the event that
// carries or governs it; a present perfect or "ongoing" is dated by the publication day, and so is what is said.
void date_events(const Reading& reading, const RuleSet& on, std::vector<EventFound>& events);

}  // namespace throughline::claims
