// What a cue tells when its clause stands right behind it and the parser hung something else on it: of "the officers,
// who met in Lorn, said the port was shut" not "who met in Lorn".
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "claims/attribution/attribution_cues.hpp"
#include "claims/attribution/find_sources.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// From the word behind the cue to the end of the sentence, when a clause begins there and `content` leaves its
// beginning out. Null when the source stands behind the cue, where there is no such clause, or where `content` has it.
std::optional<TokenRange> find_clause_behind(const Reading& reading, std::uint32_t verb,
                                             const std::optional<SourceFound>& source, std::string_view kind,
                                             const std::vector<Span>& content);

}  // namespace throughline::claims
