// Whom an actor is met with: what speaks for a short name meaning a long one.
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <vector>

#include "graph/actor_census.hpp"

namespace throughline::graph {

// By article: indices into the census, ascending.
using Casts = std::vector<std::vector<std::size_t>>;

Casts cast_articles(std::span<const CensusActor> census, std::size_t articles);

// Surnames that stand alone, each with the one full name that fits.
using Bearers = std::map<std::size_t, std::size_t>;

// The articles of `short_name` that hold someone, but that one, who is met where `full_name` is met, be it by surname
// alone, or that hold `full_name` itself. An article that is found so is one where `full_name` is met too.
std::vector<std::size_t> find_like_company(std::span<const CensusActor> census, const Casts& casts,
                                           std::size_t short_name, std::size_t full_name, const Bearers& bearers = {});

}  // namespace throughline::graph
