// Parts of a claim that do not depend on its kind: quote, speakers, actors, id.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "claims/actor_index.hpp"
#include "claims/findings.hpp"
#include "throughline/claim.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// Whether an event of that class is a saying.
bool is_statement_class(std::string_view event_class);

// The sentence of the token, with up to 32 bytes to either side.
Quote quote_of(const Reading& reading, std::uint32_t token);

// Every actor that the participants name: their own, and those that their words hold ("Israel" of "Israeli officials").
std::vector<ActorRole> actors_of(const ActorIndex& actors, const std::vector<Participant>& participants);

// The attribution whose words hold `span`, the shortest of several; null when nobody is said to tell them.
const AttributionFound* nearest_teller(const Reading& reading, const Findings& findings, Span span);

// Who says the words of `span`, the innermost first, into attributed_to or denied_by; a told fact becomes reported.
void attribute(const Reading& reading, const Findings& findings, Span span, Claim& claim);

// Sorts and names: call it last.
void seal(Claim& claim);

}  // namespace throughline::claims
