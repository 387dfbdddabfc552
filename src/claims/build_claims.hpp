// Findings → claims: which are worth keeping, who says so, how sure, with the verbatim sentence.
#pragma once

#include <vector>

#include "claims/actor_index.hpp"
#include "claims/findings.hpp"
#include "claims/rules.hpp"
#include "throughline/claim.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// Sorted by id, unique.
std::vector<Claim> build_claims(const Reading& reading, const ActorIndex& actors, const Findings& findings,
                                const RuleSet& on);

}  // namespace throughline::claims
