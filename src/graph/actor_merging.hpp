// Actors merged across articles, each merge with its reason, and claims that speak of the merged ones.
#pragma once

#include <span>
#include <vector>

#include "graph/actor_tables.hpp"
#include "throughline/claim_set.hpp"
#include "throughline/override.hpp"

namespace throughline::graph {

struct MergedActors {
  ClaimSet claims;
  std::vector<AppliedOverride> overrides;  // those of kind merge_actors and split_actor, in their order
};

// `set` in which every claim's actors and speakers are merged ones, and `actors` holds each merged actor once:
// `article` and `mentions` empty, names that were given up among the aliases, reasons in `merged`. What an
// editor or the file of actors keeps apart no rule merges, and what an editor unites is one whatever the rules say;
// other kinds of override are passed over. REQUIRES: `set` is normalised.
MergedActors merge_actors(ClaimSet set, std::span<const Override> overrides, const ActorTables& tables = {});

}  // namespace throughline::graph
