// Quantities that count something of which the news keeps count: what is measured, of whom or where, total or
// increment.
#pragma once

#include <cstdint>
#include <vector>

#include "claims/actor_index.hpp"
#include "claims/counts/measures.hpp"
#include "claims/quantities/find_quantities.hpp"
#include "claims/rules.hpp"
#include "throughline/claim.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

struct CountFound {
  Count count;                  // without as_of
  std::uint32_t token = 0;      // what is counted, else the number
  std::uint32_t predicate = 0;  // the verb or noun that governs it, else `token`
  bool is_level = false;        // holds at a time, so that the present tense says now
  bool is_total = false;        // sums up what happened until now: it holds on the day of its report
};

// In text order. A number whose measure is unsure gives none.
std::vector<CountFound> find_counts(const Reading& reading, const ActorIndex& actors, const Measures& measures,
                                    const RuleSet& working, const std::vector<QuantityFound>& quantities);

}  // namespace throughline::claims
