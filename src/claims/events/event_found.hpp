// An event of the text while its parts are being found.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "throughline/claim.hpp"
#include "throughline/event_mention.hpp"

namespace throughline::claims {

struct EventFound {
  EventMention mention;
  std::uint32_t token = 0;  // the head word of the predicate
  bool is_noun = false;
  bool is_speech = false;  // its verb is a cue of attribution
  bool is_question = false;
  bool is_denied = false;              // a word of denial governs it: negated, unless it is known who denies it
  std::optional<std::uint32_t> light;  // the light verb that carries it ("hold" of "hold talks")
  bool is_light = false;               // it is such a verb itself, and its noun tells the event
  bool is_state = false;               // no event: a word that carries a status or count, for its time and modality
  Modality modality = Modality::asserted;
  std::optional<std::string> relative_to;
  std::vector<std::string> rules;
};

}  // namespace throughline::claims
