// The claims of one sentence, parted into what it tells of each event.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "throughline/claim_set.hpp"

namespace throughline::graph {

// Places in `claims`, the head first: an event before a plan before a statement before a status before a count, then by
// the place of the predicate. REQUIRES: `sentence` holds places in `claims` of one sentence.
std::vector<std::vector<std::size_t>> part_sentence(std::span<const Claim> claims, std::vector<std::size_t> sentence);

}  // namespace throughline::graph
