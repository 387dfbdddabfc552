// Of expressions that overlap the longest stays; of equal ones that of the earlier rule.
#include "temporal/refiners/refiners.hpp"

namespace throughline::temporal {

void keep_longest(const TokenStream&, FoundTimes& times) {
  std::stable_sort(times.begin(), times.end(), [](const FoundTime& a, const FoundTime& b) {
    if (a.begin != b.begin) return a.begin < b.begin;
    if (a.end != b.end) return a.end > b.end;
    return a.order < b.order;
  });
  FoundTimes kept;
  kept.reserve(times.size());
  for (FoundTime& time : times) {
    if (kept.empty() || kept.back().end <= time.begin) {
      kept.push_back(std::move(time));
    } else if (time.end - time.begin > kept.back().end - kept.back().begin) {
      kept.back() = std::move(time);
    }
  }
  times = std::move(kept);
}

}  // namespace throughline::temporal
