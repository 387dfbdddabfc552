// Names that stand in one list: "Ida Thorsen, Karl Venn and Jo Bell".
#pragma once

#include <cstddef>
#include <vector>

#include "actors/pieces.hpp"

namespace throughline::actors {

// Each list of two names or more that only commas and conjunctions part, as indices of `pieces`; in text order.
std::vector<std::vector<std::size_t>> find_name_lists(const ArticleWords& words, const std::vector<Piece>& pieces);

}  // namespace throughline::actors
