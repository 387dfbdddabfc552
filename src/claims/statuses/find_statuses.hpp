// States of things that last: "the truce remains uncertain", "an extension of the ceasefire", "the canal reopened".
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "claims/actor_index.hpp"
#include "claims/rules.hpp"
#include "claims/statuses/status_rules.hpp"
#include "throughline/reading.hpp"
#include "throughline/status.hpp"

namespace throughline::claims {

struct StatusFound {
  Status status;                // without `since`
  std::uint32_t subject = 0;    // token of the subject's head word
  std::uint32_t cue = 0;        // token of the word that tells the state
  std::uint32_t predicate = 0;  // the verb or adjective whose modality and time hold: the cue, or what governs it
};

// In text order of the cues; one a subject word. The parties of a subject that is named without them are those with
// which the article first names it. `lemmas` are those of the article, for subjects that need company to be meant.
std::vector<StatusFound> find_statuses(const Reading& reading, const ActorIndex& actors,
                                       const std::set<std::string_view>& lemmas, const StatusRules& rules,
                                       const RuleSet& on);

}  // namespace throughline::claims
