// How well what was done agrees.
#pragma once

#include <vector>

#include "graph/telling.hpp"

namespace throughline::graph {

// 1 when a lemma is common, 0.8 when only a class is ("other" is none), else 0.
double deed_fit(const std::vector<Deed>& a, const std::vector<Deed>& b);

}  // namespace throughline::graph
