#include "formats/increasing_run.hpp"

#include <algorithm>

namespace throughline::formats {

std::vector<IndexPair> longest_increasing_run(const std::vector<IndexPair>& pairs) {
  std::vector<std::size_t> tops;                                // tops[n]: the pair that best ends a run of n + 1
  std::vector<std::size_t> before(pairs.size(), pairs.size());  // the one that comes before it in that run
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto pile = std::lower_bound(tops.begin(), tops.end(), pairs[i].first,
                                       [&](std::size_t top, std::size_t first) { return pairs[top].first < first; });
    if (pile != tops.begin()) before[i] = *(pile - 1);
    pile == tops.end() ? tops.push_back(i) : void(*pile = i);
  }
  std::vector<IndexPair> run;
  for (std::size_t i = tops.empty() ? pairs.size() : tops.back(); i < pairs.size(); i = before[i]) {
    run.push_back(pairs[i]);
  }
  std::reverse(run.begin(), run.end());
  return run;
}

}  // namespace throughline::formats
