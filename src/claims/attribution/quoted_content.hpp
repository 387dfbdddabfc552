// Quotations and the attributions that they belong to.
#pragma once

#include <vector>

#include "claims/attribution/find_attributions.hpp"

namespace throughline::claims {

// A content that lies in a quotation reaches over all of it, also where it began sentences before. A cue without
// content takes the quotation of its sentence. A quotation without a cue of its own, in the paragraph of one that has,
// belongs to the same speaker. Marks as direct what stands in quotation marks throughout.
void extend_over_quotations(const Reading& reading, std::vector<AttributionFound>& attributions);

}  // namespace throughline::claims
