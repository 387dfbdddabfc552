// Furniture that recurs: a sentence that an outlet prints in article after article tells nothing of any of them.
#pragma once

#include <cstddef>
#include <span>

#include "throughline/claim_set.hpp"

namespace throughline::graph {

// `set` without the claims whose sentence stands, word for word, in at least three articles of one outlet that are no
// copies of each other. A claim that its sentence dates stays: a paragraph of history may be printed often and still
// tells when something happened. Articles without an outlet count as of one. `origins` is find_common_origins of the
// articles of `set`.
ClaimSet without_furniture(ClaimSet set, std::span<const std::size_t> origins);

}  // namespace throughline::graph
