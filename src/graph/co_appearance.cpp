#include "throughline/co_appearance.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace throughline {
namespace {

constexpr int kRounds = 12;
constexpr std::size_t kMostInOneEntry = 40;  // an entry with more says little of any pair

using Weights = std::map<std::pair<std::string_view, std::string_view>, std::size_t>;

Weights pair_weights(const Timeline& timeline) {
  Weights weights;
  for (const Entry& entry : timeline.entries) {
    std::set<std::string_view> actors;
    for (const ActorRole& role : entry.actors) actors.insert(role.actor);
    if (actors.size() > kMostInOneEntry) continue;
    for (auto a = actors.begin(); a != actors.end(); ++a) {
      for (auto b = std::next(a); b != actors.end(); ++b) ++weights[{*a, *b}];
    }
  }
  return weights;
}

std::vector<std::string_view> most_connected(const Weights& weights, std::size_t most) {
  std::map<std::string_view, std::size_t> degrees;
  for (const auto& [pair, weight] : weights) {
    degrees[pair.first] += weight;
    degrees[pair.second] += weight;
  }
  std::vector<std::pair<std::string_view, std::size_t>> sorted(degrees.begin(), degrees.end());
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<std::string_view> actors;
  for (std::size_t i = 0; i < sorted.size() && i < most; ++i) actors.push_back(sorted[i].first);
  return actors;
}

std::vector<ActorPair> pairs_among(const std::vector<std::string_view>& actors, const Weights& weights) {
  std::map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i < actors.size(); ++i) places[actors[i]] = i;
  std::vector<ActorPair> pairs;
  for (const auto& [pair, weight] : weights) {
    const auto a = places.find(pair.first);
    const auto b = places.find(pair.second);
    if (a == places.end() || b == places.end()) continue;
    pairs.push_back({std::min(a->second, b->second), std::max(a->second, b->second), weight});
  }
  return pairs;
}

// Means as whole numbers, so that the order is the same on every machine.
std::vector<std::string_view> reordered(std::vector<std::string_view> actors, const Weights& weights) {
  for (int round = 0; round < kRounds; ++round) {
    std::vector<std::size_t> sums(actors.size());
    std::vector<std::size_t> totals(actors.size());
    for (const ActorPair& pair : pairs_among(actors, weights)) {
      sums[pair.a] += pair.entries * pair.b;
      sums[pair.b] += pair.entries * pair.a;
      totals[pair.a] += pair.entries;
      totals[pair.b] += pair.entries;
    }
    std::vector<std::pair<std::size_t, std::string_view>> keyed;
    for (std::size_t i = 0; i < actors.size(); ++i) {
      keyed.emplace_back(totals[i] == 0 ? 1000 * i : 1000 * sums[i] / totals[i], actors[i]);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < actors.size(); ++i) actors[i] = keyed[i].second;
  }
  return actors;
}

// How long all arcs are together, each as often as its entries.
std::size_t length_of(const std::vector<std::string_view>& actors, const Weights& weights) {
  std::size_t length = 0;
  for (const ActorPair& pair : pairs_among(actors, weights)) length += pair.entries * (pair.b - pair.a);
  return length;
}

// Neighbours change places as long as that shortens the arcs (greedy switching, Eades and Kelly 1986).
std::vector<std::string_view> switched(std::vector<std::string_view> actors, const Weights& weights) {
  std::size_t length = length_of(actors, weights);
  bool shorter = true;
  for (int round = 0; round < kRounds && shorter; ++round) {
    shorter = false;
    for (std::size_t i = 1; i < actors.size(); ++i) {
      std::swap(actors[i - 1], actors[i]);
      const std::size_t now = length_of(actors, weights);
      if (now < length) {
        length = now;
        shorter = true;
      } else {
        std::swap(actors[i - 1], actors[i]);
      }
    }
  }
  return actors;
}

}  // namespace

CoAppearance find_co_appearance(const Timeline& timeline, std::size_t most) {
  const Weights weights = pair_weights(timeline);
  CoAppearance found;
  found.actors = switched(reordered(most_connected(weights, most), weights), weights);
  found.pairs = pairs_among(found.actors, weights);
  std::stable_sort(found.pairs.begin(), found.pairs.end(), [](const ActorPair& x, const ActorPair& y) {
    return std::pair(y.entries, std::pair(x.a, x.b)) < std::pair(x.entries, std::pair(y.a, y.b));
  });
  return found;
}

}  // namespace throughline
