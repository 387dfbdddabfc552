#include "graph/actor_company.hpp"

#include <algorithm>
#include <set>

namespace throughline::graph {

Casts cast_articles(std::span<const CensusActor> census, std::size_t articles) {
  Casts casts(articles);
  for (std::size_t actor = 0; actor < census.size(); ++actor) {
    for (const std::size_t article : census[actor].articles) casts[article].push_back(actor);
  }
  return casts;
}

std::vector<std::size_t> find_like_company(std::span<const CensusActor> census, const Casts& casts,
                                           std::size_t short_name, std::size_t full_name, const Bearers& bearers) {
  std::set<std::size_t> company;
  const auto meet = [&](std::size_t article) {
    for (const std::size_t actor : casts[article]) {
      const auto bearer = bearers.find(actor);
      if (actor != short_name) company.insert(bearer == bearers.end() ? actor : bearer->second);
    }
  };
  const auto is_company = [&](std::size_t actor) {
    const auto bearer = bearers.find(actor);
    return actor != short_name && company.contains(bearer == bearers.end() ? actor : bearer->second);
  };
  for (const std::size_t article : census[full_name].articles) meet(article);
  std::set<std::size_t> found;
  for (bool grows = true; grows;) {
    grows = false;
    for (const std::size_t article : census[short_name].articles) {
      if (found.contains(article) || !std::ranges::any_of(casts[article], is_company)) continue;
      found.insert(article);
      meet(article);
      grows = true;
    }
  }
  return {found.begin(), found.end()};
}

}  // namespace throughline::graph
