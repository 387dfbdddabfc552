// What was known by a day: the part of a claim set that was reported by then.
#pragma once

#include <optional>

#include "throughline/claim_set.hpp"

namespace throughline::graph {

// The articles published on or before `as_of`, with their actors and claims; undated articles are left out. Everything
// when `as_of` is null. Skipped inputs stay, for they were met whatever the day. REQUIRES: `set` is normalised.
ClaimSet reported_by(ClaimSet set, const std::optional<Day>& as_of);

// `set` without the actors and claims of articles that are not in it.
ClaimSet without_orphans(ClaimSet set);

}  // namespace throughline::graph
