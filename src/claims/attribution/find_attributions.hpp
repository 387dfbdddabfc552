// Who says what: for each cue its source and the words that are said (PARC 3.0, Pareti 2016; PolNeAR, Newell et al.
// 2018).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "claims/attribution/attribution_cues.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

struct AttributionFound {
  Attribution attribution;
  std::string kind;                     // of data/attribution_cues.tsv: "say", "deny"
  std::uint32_t cue = 0;                // token
  std::optional<std::uint32_t> source;  // head token; of a relative pronoun its antecedent
  std::string rule;
  bool leaves_open = false;  // who does not deny something neither denies nor says it
};

// By cue, in text order; those without content are left out.
std::vector<AttributionFound> find_attributions(const Reading& reading, const AttributionCues& cues);

}  // namespace throughline::claims
