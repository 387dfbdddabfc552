#include <algorithm>

#include "graph/deed_fit.hpp"
#include "graph/event_links.hpp"

namespace throughline::graph {
namespace {

double share(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b) {
  if (a.empty() || b.empty()) return 0;
  const auto common = std::count_if(a.begin(), a.end(),
                                    [&](std::size_t actor) { return std::binary_search(b.begin(), b.end(), actor); });
  return static_cast<double>(common) / static_cast<double>(std::min(a.size(), b.size()));
}

}  // namespace

Relation relate(const EventProfile& a, const EventProfile& b) {
  return {cosine(a.terms, b.terms), share(a.cast, b.cast), deed_fit(a.deeds, b.deeds)};
}

}  // namespace throughline::graph
