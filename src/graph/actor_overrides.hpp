// An editor's merges and splits of actors.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "graph/actor_census.hpp"
#include "graph/actor_rules.hpp"
#include "throughline/override.hpp"

namespace throughline::graph {

// The actors of the census that `target` names: by id, by name as printed, or by an alias. In census order.
std::vector<std::size_t> find_targets(std::span<const CensusActor> census, const std::string& target);

// Whether an editor has said that these two are not one: a split_actor names one of them.
std::optional<std::size_t> find_split(std::span<const Override> overrides, std::span<const CensusActor> census,
                                      const ActorIdentity& identity);

// What the override makes one: all that its targets name, as the first. Nothing for other kinds than merge_actors, and
// split_actor that gives a name to those who leave.
std::vector<ActorIdentity> find_united(const Override& override, std::span<const CensusActor> census);

}  // namespace throughline::graph
