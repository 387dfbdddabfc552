// Whether an event is told as a fact: its own auxiliaries, negations and adverbs, then those of the words that govern
// it (FactBank, Sauri and Pustejovsky 2009, goes up the tree in the same way).
#pragma once

#include "claims/attribution/attribution_cues.hpp"
#include "claims/events/event_found.hpp"
#include "claims/events/modality_cues.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// Fills modality, is_question, and the mention's certainty, polarity and when.
void find_modality(const Reading& reading, const ModalityCues& cues, const AttributionCues& speech, EventFound& event);

}  // namespace throughline::claims
