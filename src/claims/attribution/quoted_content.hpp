// Quotations and the attributions that they belong to.
#pragma once

#include <vector>

#include "claims/attribution/find_attributions.hpp"
#include "claims/rules.hpp"

namespace throughline::claims {

// A content that lies in a quotation reaches over all of it, also where it began sentences before. A cue without
// content takes the quotation of its sentence. A quotation without a cue of its own, in the paragraph of one that has,
// belongs to the same speaker. Marks as direct what stands in quotation marks throughout.
// REQUIRES: attributions in the order of their cues, quotations in text order and apart.
void extend_over_quotations(const Reading& reading, const RuleSet& working,
                            std::vector<AttributionFound>& attributions);

}  // namespace throughline::claims
