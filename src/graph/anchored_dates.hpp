// Times that hang on an event ("two days after the signing") resolved once that event has a day.
#pragma once

#include <string_view>

#include "throughline/claim_set.hpp"

namespace throughline::graph {

// `set` in which a claim with `relative_to` and no date gets the day of its anchor plus the distance. The anchor is the
// nearest dated claim of the same article whose predicate is named by the anchor's words, one before it first; failing
// that, the one day that such claims with a common actor have anywhere. Otherwise the claim stays undated.
ClaimSet resolve_anchored_dates(ClaimSet set);

// Whether two words may be forms of one: "signing" and "sign", "announcement" and "announce".
bool same_stem(std::string_view a, std::string_view b);

}  // namespace throughline::graph
