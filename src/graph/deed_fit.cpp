#include "graph/deed_fit.hpp"

namespace throughline::graph {

double deed_fit(const std::vector<Deed>& a, const std::vector<Deed>& b) {
  double best = 0;
  for (const Deed& x : a) {
    for (const Deed& y : b) {
      if (x.lemma == y.lemma) return 1.0;
      const bool same_class = x.event_class == y.event_class && x.event_class != "other" && !x.event_class.empty();
      if (same_class) best = 0.8;
    }
  }
  return best;
}

}  // namespace throughline::graph
