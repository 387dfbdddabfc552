// What a copy of a text tells is dated as in the text.
#pragma once

#include <cstddef>
#include <span>

#include "throughline/claim_set.hpp"

namespace throughline::graph {

// `set` in which a sentence that stands word for word in several articles of one origin is dated by the earliest: a
// copy that is printed a day later, or a second version, means the same "by noon". `origins` is find_common_origins of
// the articles of `set`.
ClaimSet date_copies(ClaimSet set, std::span<const std::size_t> origins);

}  // namespace throughline::graph
