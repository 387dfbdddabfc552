// Of expressions that overlap the longest stays; of equal ones that of the earlier rule.
#include "temporal/refiners/refiners.hpp"

namespace throughline::temporal {
namespace {

bool comes_first(const FoundTime& a, const FoundTime& b) {
  if (a.begin != b.begin) return a.begin < b.begin;
  if (a.end != b.end) return a.end > b.end;
  return a.order < b.order;
}

// By insertion: parsers find in text order but for the article that some take from before, so nothing goes far.
void sort_nearly_sorted(FoundTimes& times) {
  for (std::size_t i = 1; i < times.size(); ++i) {
    if (!comes_first(times[i], times[i - 1])) continue;
    const FoundTime time = times[i];
    std::size_t place = i;
    for (; place > 0 && comes_first(time, times[place - 1]); --place) times[place] = times[place - 1];
    times[place] = time;
  }
}

}  // namespace

void keep_longest(const TokenStream&, FoundTimes& times) {
  sort_nearly_sorted(times);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < times.size(); ++i) {
    const bool apart = kept == 0 || times[kept - 1].end <= times[i].begin;
    const bool longer = !apart && times[i].end - times[i].begin > times[kept - 1].end - times[kept - 1].begin;
    if (apart) ++kept;
    if ((apart || longer) && kept - 1 != i) times[kept - 1] = times[i];
  }
  times.erase(times.begin() + static_cast<std::ptrdiff_t>(kept), times.end());
}

}  // namespace throughline::temporal
