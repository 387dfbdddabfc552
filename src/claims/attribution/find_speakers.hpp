// Which actor an attribution's source means, pronouns included.
#pragma once

#include <optional>
#include <vector>

#include "claims/actor_index.hpp"
#include "claims/attribution/find_attributions.hpp"
#include "claims/attribution/given_names.hpp"
#include "claims/rules.hpp"
#include "throughline/claim.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// One entry an attribution; null for those without a source. "He" and "she" mean the person who spoke or acted last,
// within three sentences, unless a given name says otherwise.
std::vector<std::optional<Speaker>> find_speakers(const Reading& reading, const ActorIndex& actors,
                                                  const GivenNames& given_names, const RuleSet& working,
                                                  const std::vector<AttributionFound>& attributions);

}  // namespace throughline::claims
