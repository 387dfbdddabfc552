// Numbers told of a tally: "the toll rose to 48", "the number of strikers fell from 900 to 400", "unemployment stands
// at 6 per cent". What is counted stands in the subject, far from the number.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "throughline/reading.hpp"

namespace throughline::claims {

struct Tally {
  std::optional<std::uint32_t> thing;  // what is counted: "strikers"; null where the tally says it: "toll"
  std::string rate;                    // "unemployment": what a share is of; empty for things
  std::string state;                   // "dead" of "the number of dead"; "dead" for a toll
  bool is_step = false;                // "rose by 12": what was added, no new total
};

// By the words alone. Null when the number tells of no tally.
std::optional<Tally> find_tally(const Reading& reading, Span number, bool is_share);

}  // namespace throughline::claims
