#include "graph/actor_company.hpp"

#include <algorithm>

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
  std::vector<std::size_t> company;
  for (const std::size_t article : census[full_name].articles) {
    company.insert(company.end(), casts[article].begin(), casts[article].end());
  }
  std::sort(company.begin(), company.end());
  std::vector<std::size_t> found;
  for (const std::size_t article : census[short_name].articles) {
    const auto is_company = [&](std::size_t actor) {
      if (actor == short_name) return false;
      const auto bearer = bearers.find(actor);
      return std::ranges::binary_search(company, actor) ||
             (bearer != bearers.end() && std::ranges::binary_search(company, bearer->second));
    };
    if (std::ranges::any_of(casts[article], is_company)) found.push_back(article);
  }
  return found;
}

}  // namespace throughline::graph
