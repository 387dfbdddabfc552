// The word that governs a verb because it stands right before it: "ruled out selling", "stopped short of selling", "is
// about to sell". By the words alone, beside what the heads say.
#pragma once

#include <cstdint>
#include <optional>

#include "claims/events/modality_cues.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

struct WordGovernor {
  std::uint32_t token = 0;  // the governing word
  Force force = Force::planned;
};

std::optional<WordGovernor> find_word_governor(const Reading& reading, const ModalityCues& cues, std::uint32_t verb);

// The "to" of an infinitive, where only adverbs and "be" stand between; null for other forms and for a perfect
// infinitive ("to have sold").
std::optional<std::uint32_t> find_infinitive_mark(const Reading& reading, std::uint32_t verb);

// "is to free 40 prisoners": what is tagged as an adjective before a noun phrase and behind "to" is a verb, of which
// the noun that it hangs on is the object.
bool is_infinitive_adjective(const Reading& reading, std::uint32_t token);

}  // namespace throughline::claims
