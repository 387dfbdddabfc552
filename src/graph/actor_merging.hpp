// Actors merged across articles, each merge with its reason, and claims that speak of the merged ones.
#pragma once

#include <vector>

#include "throughline/claim_set.hpp"

namespace throughline::graph {

// `set` in which every claim's actors and speakers are merged ones, and `actors` holds each merged actor once:
// `article` and `mentions` empty, names that were given up among the aliases, reasons in `merged`. REQUIRES: `set` is
// normalised.
ClaimSet merge_actors(ClaimSet set);

}  // namespace throughline::graph
