// Descriptions that mean one named actor of a folder: "the canal authority", "Brook's office".
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "graph/actor_rules.hpp"

namespace throughline::graph {

// A group of two words or more that are the end of exactly one organisation's name, in like company: "port company"
// beside the Lorn Port Company. One word ("company") says too little.
std::vector<ActorIdentity> find_name_endings(std::span<const CensusActor> census, std::size_t articles);

// What belongs to a surname, and the same with the one full name that fits: "Brook's office" and "Ada Brook's office".
std::vector<ActorIdentity> find_possessions(std::span<const CensusActor> census, std::size_t articles);

}  // namespace throughline::graph
