// What the verb of an attribution tells: a clause, a quotation around it, or its object.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "claims/attribution/attribution_cues.hpp"
#include "claims/attribution/find_sources.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// In text order, without marks at either end; empty when nothing is told. `kind` as in data/attribution_cues.tsv.
std::vector<Span> content_of_verb(const Reading& reading, const AttributionCues& cues, std::uint32_t verb,
                                  const std::optional<SourceFound>& source, std::string_view kind);

// Behind the last word of a cue: "called for".
std::uint32_t end_of_cue(const Reading& reading, const AttributionCues& cues, std::uint32_t verb);

// Without commas and dashes at either end, and without the full stop.
TokenRange without_marks(const Reading& reading, TokenRange range);

}  // namespace throughline::claims
