// "Refloated on Monday, six days after it ran aground": the other deed's day, counted from that of the dated one.
#pragma once

#include <vector>

#include "claims/events/event_found.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// Days are exact where the words count days; where they count weeks, the whole week is allowed. An event that the words
// date otherwise keeps its date, and so does one whose sentence dates no other. `events` are in text order.
void date_by_distance(const Reading& reading, std::vector<EventFound>& events);

}  // namespace throughline::claims
