#include "graph/number_fit.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "values/count_bounds.hpp"

namespace throughline::graph {
namespace {

// Counts of one sentence that are compared; more is a table, not a sentence.
constexpr std::size_t kMostCounts = 16;
// Numbers that differ by a tenth are one number told twice, by half and more two numbers.
constexpr std::int64_t kTenthsOfOneNumber = 11;
constexpr std::int64_t kTenthsOfNearNumbers = 15;

std::vector<const Count*> counts_of(const Telling& telling, const ClaimSet& set) {
  std::vector<const Count*> counts;
  for (const std::size_t claim : telling.claims) {
    for (const Count& count : set.claims[claim].counts) {
      if (counts.size() < kMostCounts) counts.push_back(&count);
    }
  }
  return counts;
}

// The number that stands there; of a range its lower end.
std::optional<Decimal> figure_of(const Count& count) {
  return count.value ? count.value : count.low ? count.low : count.high;
}

// Whether the larger is at most `tenths` tenths of the smaller.
bool are_within(const Decimal& a, const Decimal& b, std::int64_t tenths) {
  const std::optional<Decimal> larger = std::max(a, b).times(Decimal(10));
  const std::optional<Decimal> bound = std::min(a, b).times(Decimal(tenths));
  return larger && bound && *larger <= *bound;
}

// "At least 100" allows 230, but nobody who means 230 says so.
NumberFit compare_counts(const Count& a, const Count& b) {
  if (!may_be_equal(a, b)) return NumberFit::conflict;
  const std::optional<Decimal> x = figure_of(a);
  const std::optional<Decimal> y = figure_of(b);
  if (!x || !y) return NumberFit::silent;
  if (are_within(*x, *y, kTenthsOfOneNumber)) return NumberFit::agree;
  return are_within(*x, *y, kTenthsOfNearNumbers) ? NumberFit::silent : NumberFit::conflict;
}

}  // namespace

NumberFit compare_numbers(const Telling& a, const Telling& b, const ClaimSet& set) {
  bool agree = false;
  bool conflict = false;
  const std::vector<const Count*> others = counts_of(b, set);
  for (const Count* x : counts_of(a, set)) {
    for (const Count* y : others) {
      if (!count_the_same(*x, *y)) continue;
      const NumberFit fit = compare_counts(*x, *y);
      agree = agree || fit == NumberFit::agree;
      conflict = conflict || fit == NumberFit::conflict;
    }
  }
  return agree ? NumberFit::agree : conflict ? NumberFit::conflict : NumberFit::silent;
}

}  // namespace throughline::graph
