#include "graph/copied_dates.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <string_view>
#include <tuple>
#include <vector>

namespace throughline::graph {
namespace {

// What is told, whichever copy tells it: origin, sentence, place of the predicate in it, kind.
using Told = std::tuple<std::size_t, std::string_view, std::uint32_t, ClaimKind>;

std::vector<std::size_t> articles_by_origin(std::span<const std::size_t> origins) {
  std::vector<std::size_t> sizes(origins.size(), 0);
  for (const std::size_t origin : origins) ++sizes[origin];
  return sizes;
}

bool is_earlier(const Claim& a, const Claim& b) {
  return std::tuple(!a.reported, a.reported, std::string_view(a.id)) <
         std::tuple(!b.reported, b.reported, std::string_view(b.id));
}

}  // namespace

ClaimSet date_copies(ClaimSet set, std::span<const std::size_t> origins) {
  const std::vector<std::size_t> copies = articles_by_origin(origins);
  std::map<Told, std::vector<Claim*>> told;
  for (Claim& claim : set.claims) {
    const auto article = std::ranges::lower_bound(set.articles, claim.article, {}, &ArticleInfo::id);
    const std::size_t origin = origins[static_cast<std::size_t>(std::distance(set.articles.begin(), article))];
    if (copies[origin] < 2) continue;
    const std::uint32_t place = claim.predicate.span.begin - claim.quote.span.begin;
    told[{origin, claim.quote.exact, place, claim.kind}].push_back(&claim);
  }
  for (auto& [what, claims] : told) {
    const Claim& first =
        **std::ranges::min_element(claims, [](const Claim* a, const Claim* b) { return is_earlier(*a, *b); });
    for (Claim* claim : claims) {
      if (claim == &first || claim->date == first.date) continue;
      claim->date = first.date;
      if (claim->status && first.status) claim->status->since = first.status->since;
      claim->rules.emplace_back("dated-as-copied");
    }
  }
  return set;
}

}  // namespace throughline::graph
