// All that the rules of this room found in one article, before it becomes claims.
#pragma once

#include <optional>
#include <vector>

#include "claims/attribution/find_attributions.hpp"
#include "claims/counts/find_counts.hpp"
#include "claims/events/event_found.hpp"
#include "claims/quantities/find_quantities.hpp"
#include "claims/statuses/find_statuses.hpp"

namespace throughline::claims {

struct Findings {
  std::vector<QuantityFound> quantities;
  std::vector<EventFound> events;  // by token; with states, which are no events
  std::vector<AttributionFound> attributions;
  std::vector<std::optional<Speaker>> speakers;   // one an attribution
  std::vector<std::vector<std::size_t>> told_in;  // by sentence: the attributions with content in it
  std::vector<StatusFound> statuses;
  std::vector<CountFound> counts;
};

// The attributions that tell words of each sentence.
std::vector<std::vector<std::size_t>> index_by_sentence(const Reading& reading,
                                                        const std::vector<AttributionFound>& attributions);

// Null when there is none at that token.
const EventFound* find_event_at(const Findings& findings, std::uint32_t token);

}  // namespace throughline::claims
