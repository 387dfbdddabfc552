// The attributions that the article's writer makes, without those that a quoted speaker makes.
#pragma once

#include <vector>

#include "claims/attribution/find_attributions.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// Leaves out each attribution whose cue stands in a quotation that another one tells: `"The union says it will strike,"
// the mayor said` is the mayor's word on the union. PolNeAR (Newell et al. 2018) marks what a writer attributes in the
// same way. Claims go by all of them, since their innermost speaker is the union.
std::vector<Attribution> attributions_of_writer(const Reading& reading, const std::vector<AttributionFound>& found,
                                                const RuleSet& on);

}  // namespace throughline::claims
