// Whether an event is told as a fact: its own auxiliaries, negations and adverbs, then those of the words that govern
// it (FactBank, Sauri and Pustejovsky 2009, goes up the tree in the same way), and the words that open its clause.
#pragma once

#include <vector>

#include "claims/attribution/attribution_cues.hpp"
#include "claims/events/clause_scopes.hpp"
#include "claims/events/event_found.hpp"
#include "claims/events/modality_cues.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// Fills modality, is_question, and the certainty, polarity and `when` of the mentions.
void find_modality(const Reading& reading, const ModalityCues& cues, const AttributionCues& speech,
                   std::vector<EventFound>& events);

}  // namespace throughline::claims
