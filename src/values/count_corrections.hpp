// Counts that an editor put right.
#pragma once

#include <span>
#include <vector>

#include "throughline/claim_set.hpp"
#include "throughline/override.hpp"

namespace throughline::values {

// Applies those overrides that correct a count; a claim so corrected says so in its rules. Gives for each override the
// ids of the claims that it changed (none for overrides of other kinds). REQUIRES: `set` is normalised.
std::vector<std::vector<std::string>> correct_counts(ClaimSet& set, std::span<const Override> overrides);

}  // namespace throughline::values
