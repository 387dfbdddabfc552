#include "graph/recurring_furniture.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace throughline::graph {
namespace {

constexpr std::size_t kArticlesOfFurniture = 3;

// One sentence in one outlet, told by one voice.
struct Printing {
  std::string_view outlet;
  std::string_view sentence;
  std::size_t origin = 0;

  friend auto operator<=>(const Printing&, const Printing&) = default;
};

using OutletSentence = std::pair<std::string_view, std::string_view>;

Printing printing_of(const Claim& claim, const ClaimSet& set, std::span<const std::size_t> origins) {
  const auto found = std::ranges::lower_bound(set.articles, claim.article, {}, &ArticleInfo::id);
  const auto index = static_cast<std::size_t>(std::distance(set.articles.begin(), found));
  return {found->outlet, claim.quote.exact, origins[index]};
}

std::vector<OutletSentence> find_furniture(std::vector<Printing> printings) {
  std::sort(printings.begin(), printings.end());
  printings.erase(std::unique(printings.begin(), printings.end()), printings.end());
  std::vector<OutletSentence> furniture;
  for (std::size_t begin = 0, end = 0; begin < printings.size(); begin = end) {
    const OutletSentence key{printings[begin].outlet, printings[begin].sentence};
    while (end < printings.size() && OutletSentence{printings[end].outlet, printings[end].sentence} == key) ++end;
    if (end - begin >= kArticlesOfFurniture) furniture.push_back(key);
  }
  return furniture;
}

}  // namespace

ClaimSet without_furniture(ClaimSet set, std::span<const std::size_t> origins) {
  std::vector<Printing> printings;
  printings.reserve(set.claims.size());
  for (const Claim& claim : set.claims) printings.push_back(printing_of(claim, set, origins));
  const std::vector<OutletSentence> furniture = find_furniture(printings);
  if (furniture.empty()) return set;
  std::vector<Claim> kept;
  kept.reserve(set.claims.size());
  for (std::size_t i = 0; i < set.claims.size(); ++i) {
    const OutletSentence key{printings[i].outlet, printings[i].sentence};
    if (set.claims[i].time || !std::binary_search(furniture.begin(), furniture.end(), key)) {
      kept.push_back(std::move(set.claims[i]));
    }
  }
  set.claims = std::move(kept);
  return set;
}

}  // namespace throughline::graph
