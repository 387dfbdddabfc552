#include "graph/reported_by.hpp"

#include <algorithm>
#include <string>

namespace throughline::graph {

ClaimSet without_orphans(ClaimSet set) {
  const auto is_absent = [&](const std::string& id) {
    return !std::ranges::binary_search(set.articles, id, {}, &ArticleInfo::id);
  };
  std::erase_if(set.actors, [&](const Actor& actor) { return is_absent(actor.article); });
  std::erase_if(set.claims, [&](const Claim& claim) { return is_absent(claim.article); });
  return set;
}

ClaimSet reported_by(ClaimSet set, const std::optional<Day>& as_of) {
  if (as_of) {
    std::erase_if(set.articles,
                  [&](const ArticleInfo& article) { return !article.published || *article.published > *as_of; });
  }
  return without_orphans(std::move(set));
}

}  // namespace throughline::graph
