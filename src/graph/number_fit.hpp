// Whether the numbers of two tellings speak for or against one event.
#pragma once

#include "graph/telling.hpp"

namespace throughline::graph {

// Positive when a count of both agrees, negative when some conflict and none agrees, else 0.
double number_fit(const Telling& a, const Telling& b, const ClaimSet& set);

}  // namespace throughline::graph
