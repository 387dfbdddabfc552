// The story as a whole: what it is called, from when to when, told by how many.
#pragma once

#include <string>
#include <vector>

#include "throughline/timeline.hpp"
#include "timeline/claim_view.hpp"
#include "timeline/knowledge.hpp"

namespace throughline::timeline {

// "Israel and Hamas: ceasefire, hostages": the actors of the most, and the words of the most headlines, weighed by
// salience. Empty without entries.
std::string name_story(const std::vector<Entry>& entries, const ClaimView& view, const Knowledge& knowledge);

Story build_story(const std::vector<Entry>& entries, const ClaimView& view, const Knowledge& knowledge,
                  const TimelineOptions& options);

}  // namespace throughline::timeline
