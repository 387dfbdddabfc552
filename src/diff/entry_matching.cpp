#include "diff/entry_matching.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

namespace throughline::diff {
namespace {

// (place in from, place in to) → claims that both hold. An entry pair is met only through a claim, never all by all.
using Shared = std::map<std::pair<std::size_t, std::size_t>, std::size_t>;

Shared count_shared(const std::vector<Entry>& from, const std::vector<Entry>& to) {
  std::map<std::string_view, std::vector<std::size_t>> holders;
  for (std::size_t i = 0; i < from.size(); ++i) {
    for (const std::string& claim : from[i].claims) holders[claim].push_back(i);
  }
  Shared shared;
  for (std::size_t j = 0; j < to.size(); ++j) {
    for (const std::string& claim : to[j].claims) {
      const auto found = holders.find(claim);
      if (found == holders.end()) continue;
      for (const std::size_t i : found->second) ++shared[{i, j}];
    }
  }
  return shared;
}

std::vector<std::size_t> without_match(const std::vector<bool>& matched) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < matched.size(); ++i) {
    if (!matched[i]) places.push_back(i);
  }
  return places;
}

}  // namespace

EntryMatches match_entries(const std::vector<Entry>& from, const std::vector<Entry>& to) {
  using Pair = std::tuple<std::size_t, std::size_t, std::size_t>;  // shared, from, to
  std::vector<Pair> ranked;
  for (const auto& [places, shared] : count_shared(from, to)) ranked.emplace_back(shared, places.first, places.second);
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const Pair& a, const Pair& b) { return std::get<0>(a) > std::get<0>(b); });
  std::vector<bool> from_matched(from.size(), false);
  std::vector<bool> to_matched(to.size(), false);
  EntryMatches matches;
  for (const auto& [shared, i, j] : ranked) {
    if (from_matched[i] || to_matched[j]) continue;
    from_matched[i] = to_matched[j] = true;
    matches.pairs.emplace_back(i, j);
  }
  std::sort(matches.pairs.begin(), matches.pairs.end(),
            [](const auto& a, const auto& b) { return a.second < b.second; });
  matches.removed = without_match(from_matched);
  matches.added = without_match(to_matched);
  return matches;
}

}  // namespace throughline::diff
