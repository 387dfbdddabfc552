// Stretches of sentences that are told as no fact because of the words that open them: "if they leave, ...", "there is
// no evidence that they left", "had they left, ...". By the words alone, so that no mistake of a parser hides them.
#pragma once

#include <cstdint>
#include <vector>

#include "claims/events/modality_cues.hpp"
#include "throughline/reading.hpp"
#include "throughline/token_tree.hpp"

namespace throughline::claims {

struct ClauseScope {
  TokenRange tokens;         // behind the words that open it, up to the next comma or the end of the sentence
  std::uint32_t opener = 0;  // the first token of those words
  std::uint32_t sentence = 0;
  Force force = Force::conditional;
  bool is_time = false;
  bool is_condition = false;  // what is planned in the rest of the sentence hangs on it
};

// In text order.
std::vector<ClauseScope> find_clause_scopes(const Reading& reading, const ModalityCues& cues);

// "what part, if any, it played": no condition is made.
bool is_if_any(const Reading& reading, std::uint32_t token);

}  // namespace throughline::claims
