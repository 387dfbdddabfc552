// A small finished timeline about a bridge, for tests of what is written from one.
#pragma once

#include "throughline/timeline.hpp"

namespace throughline::testing {

// Two articles, three claims (an event, a plan, a count), two entries, one count track with a superseded point, one
// status track and one disagreement.
Timeline bridge_timeline();

}  // namespace throughline::testing
