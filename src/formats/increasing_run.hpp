// The longest increasing subsequence, by patience sorting in O(n log n) (Fredman 1975).
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace throughline::formats {

using IndexPair = std::pair<std::size_t, std::size_t>;

// The most pairs whose first numbers rise as their second do. REQUIRES: second numbers rise, first numbers are
// distinct.
std::vector<IndexPair> longest_increasing_run(const std::vector<IndexPair>& pairs);

}  // namespace throughline::formats
