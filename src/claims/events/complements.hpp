// How a word with an event in it hangs on the next word up: what that word tells may or may not bear on the event.
#pragma once

#include <cstdint>
#include <string_view>

#include "claims/attribution/attribution_cues.hpp"
#include "claims/events/event_found.hpp"
#include "claims/events/modality_cues.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// "The talks did not help": they were held, as those that did not take place were not.
bool is_there_anyway(const Reading& reading, const ModalityCues& cues, const EventFound& event, std::uint32_t child,
                     std::uint32_t head);

// "agreed in the talks", "not guilty in the crash": a deed that tells when or where is as it is.
bool is_circumstance(const Reading& reading, const EventFound& event, std::uint32_t child);

// "has not confirmed that the crew left"; who "did not know that they had left" knows it by now.
bool is_unsaid(const Reading& reading, std::uint32_t verb, std::string_view kind);

// "demanded on Monday that the crew leave", hung on its verb as if it told a reason.
bool is_that_clause(const Reading& reading, const AttributionCues& speech, std::uint32_t child, std::uint32_t head);

// "demanded that the crew leave", "that the ship be held"; not "insisted that the crew had left".
bool is_subjunctive(const Reading& reading, std::uint32_t verb);

bool hangs_on_noun(const Reading& reading, std::uint32_t child, std::uint32_t head);

// "An attempt to free the ship failed": a past verb that the parser hung on the infinitive tells what became of it.
bool is_told_of_infinitive(const Reading& reading, std::uint32_t child, std::uint32_t head);

}  // namespace throughline::claims
