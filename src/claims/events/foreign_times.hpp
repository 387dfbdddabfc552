// Times that stand in a clause and tell of something else: "the same number as on Friday", "up from 30 on Friday".
#pragma once

#include "throughline/reading.hpp"

namespace throughline::claims {

// Whether the time at `tokens` belongs to what a comparison compares with.
bool belongs_to_comparison(const Reading& reading, TokenRange tokens);

// Whether a comma stands right before the time with its preposition: "to leave the pass, which cuts it in two, by
// Sunday".
bool stands_behind_comma(const Reading& reading, TokenRange tokens);

// "since the strike on May 2"
bool stands_behind_since(const Reading& reading, TokenRange tokens);

}  // namespace throughline::claims
