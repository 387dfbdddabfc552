// Infinitives that tell no fact: "gathered to leave", "the vote to ban".
#pragma once

#include <cstdint>
#include <optional>

#include "claims/attribution/attribution_cues.hpp"
#include "claims/events/modality_cues.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// The "to" of an infinitive at `verb` that nothing says was done; null when it is none, or one that was done: "managed
// to leave", "was forced to leave", "the first to leave", "had to leave" (implicatives, Karttunen 1971).
std::optional<std::uint32_t> find_open_infinitive(const Reading& reading, const ModalityCues& cues,
                                                  const AttributionCues& speech, std::uint32_t verb);

}  // namespace throughline::claims
