// Whom an actor is met with: what speaks for a short name meaning a long one.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "graph/actor_census.hpp"

namespace throughline::graph {

// By article: indices into the census, ascending.
using Casts = std::vector<std::vector<std::size_t>>;

Casts cast_articles(std::span<const CensusActor> census, std::size_t articles);

// The articles of `short_name` that hold someone, but those two, who is met where `full_name` is met, or `full_name`
// itself.
std::vector<std::size_t> find_like_company(std::span<const CensusActor> census,
                                           std::span<const std::vector<std::size_t>> casts, std::size_t short_name,
                                           std::size_t full_name);

}  // namespace throughline::graph
