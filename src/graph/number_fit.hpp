// Whether the numbers of two tellings speak for or against one event.
#pragma once

#include "graph/telling.hpp"

namespace throughline::graph {

enum class NumberFit { silent, agree, conflict };

// Whether a count of both agrees, or some conflict and none agrees.
NumberFit compare_numbers(const Telling& a, const Telling& b, const ClaimSet& set);

}  // namespace throughline::graph
