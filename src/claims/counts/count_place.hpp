// Where the things are that a number counts: "hostages in Gaza", "are held in Gaza".
#pragma once

#include <string>

#include "claims/actor_index.hpp"
#include "claims/counts/count_context.hpp"
#include "claims/rules.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// The name of the place in the phrase, else beside what governs it, else the only one of the sentence; empty when there
// is none.
std::string find_count_place(const Reading& reading, const ActorIndex& actors, const RuleSet& on,
                             const CountContext& context);

}  // namespace throughline::claims
