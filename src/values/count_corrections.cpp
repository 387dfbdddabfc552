#include "values/count_corrections.hpp"

#include <algorithm>

#include "values/corrected_count.hpp"
#include "values/count_bounds.hpp"

namespace throughline::values {
namespace {

// The count that is meant: that of the measure, or the only one. Null when there is none, or no telling which.
Count* find_count(Claim& claim, const CorrectedCount& correction) {
  if (correction.measure.empty()) return claim.counts.size() == 1 ? &claim.counts.front() : nullptr;
  const auto found = std::ranges::find(claim.counts, correction.measure, &Count::measure);
  return found == claim.counts.end() ? nullptr : &*found;
}

bool correct(Claim& claim, const CorrectedCount& correction) {
  Count* const count = find_count(claim, correction);
  if (count == nullptr) return false;
  count->value = correction.value;
  count->qualifier = correction.qualifier;
  count->low.reset();
  count->high.reset();
  const CountBounds bounds = bounds_of(*count);
  count->low = bounds.low;
  count->high = bounds.high;
  claim.rules.emplace_back("override");
  return true;
}

}  // namespace

std::vector<std::vector<std::string>> correct_counts(ClaimSet& set, std::span<const Override> overrides) {
  std::vector<std::vector<std::string>> changed(overrides.size());
  for (std::size_t i = 0; i < overrides.size(); ++i) {
    if (overrides[i].kind != OverrideKind::correct_count) continue;
    const auto correction = parse_corrected_count(overrides[i].value);
    if (!correction) continue;
    for (const std::string& target : overrides[i].targets) {
      const auto claim = std::ranges::lower_bound(set.claims, target, {}, &Claim::id);
      if (claim == set.claims.end() || claim->id != target || !correct(*claim, *correction)) continue;
      changed[i].push_back(target);
    }
    std::ranges::sort(changed[i]);
  }
  return changed;
}

}  // namespace throughline::values
