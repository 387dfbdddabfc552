#include <algorithm>

#include "graph/event_links.hpp"

namespace throughline::graph {
namespace {

double share(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b) {
  if (a.empty() || b.empty()) return 0;
  const auto common = std::count_if(a.begin(), a.end(),
                                    [&](std::size_t actor) { return std::binary_search(b.begin(), b.end(), actor); });
  return static_cast<double>(common) / static_cast<double>(std::min(a.size(), b.size()));
}

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

}  // namespace

Relation relate(const EventProfile& a, const EventProfile& b) {
  return {cosine(a.terms, b.terms), share(a.cast, b.cast), deed_fit(a.deeds, b.deeds)};
}

}  // namespace throughline::graph
