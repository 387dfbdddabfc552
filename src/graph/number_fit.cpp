#include "graph/number_fit.hpp"

#include <cstddef>
#include <vector>

#include "values/count_bounds.hpp"

namespace throughline::graph {
namespace {

// A toll that rises within the day must not tear an event apart, so a conflict weighs little more than an agreement.
constexpr double kAgreement = 0.08;
constexpr double kConflict = -0.12;
// Counts of one sentence that are compared; more is a table, not a sentence.
constexpr std::size_t kMostCounts = 16;

std::vector<const Count*> counts_of(const Telling& telling, const ClaimSet& set) {
  std::vector<const Count*> counts;
  for (const std::size_t claim : telling.claims) {
    for (const Count& count : set.claims[claim].counts) {
      if (counts.size() < kMostCounts) counts.push_back(&count);
    }
  }
  return counts;
}

}  // namespace

double number_fit(const Telling& a, const Telling& b, const ClaimSet& set) {
  bool agree = false;
  bool conflict = false;
  const std::vector<const Count*> others = counts_of(b, set);
  for (const Count* x : counts_of(a, set)) {
    for (const Count* y : others) {
      if (!count_the_same(*x, *y)) continue;
      (may_be_equal(*x, *y) ? agree : conflict) = true;
    }
  }
  return agree ? kAgreement : conflict ? kConflict : 0.0;
}

}  // namespace throughline::graph
