#include "store/article_rows.hpp"

#include <bit>
#include <cassert>
#include <map>

#include <fmt/format.h>

#include "base/digest.hpp"
#include "throughline/formats.hpp"

namespace throughline::store {

std::vector<ClaimSet> split_by_article(const ClaimSet& set) {
  std::map<std::string_view, ClaimSet*> of;
  std::vector<ClaimSet> parts(set.articles.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    parts[i].articles.push_back(set.articles[i]);
    of.emplace(set.articles[i].id, &parts[i]);
  }
  for (const Actor& actor : set.actors) {
    const auto part = of.find(actor.article);
    assert(part != of.end());
    part->second->actors.push_back(actor);
  }
  for (const Claim& claim : set.claims) {
    const auto part = of.find(claim.article);
    assert(part != of.end());
    part->second->claims.push_back(claim);
  }
  return parts;
}

ArticleRow article_row(const ClaimSet& set) {
  assert(set.articles.size() == 1);
  const ArticleInfo& article = set.articles.front();
  std::optional<std::int64_t> reported;
  if (article.published) reported = article.published->number;
  return {article.id, reported, write_claims(set)};
}

std::int64_t mark_of(std::string_view id, std::optional<std::int64_t> reported, std::string_view stream) {
  const std::string day = reported ? fmt::format("{}", *reported) : "-";
  return std::bit_cast<std::int64_t>(
      base::digest64(fmt::format("{} {} {} {}", id.size(), day, base::digest(id), base::digest(stream))));
}

std::int64_t mark_of(const SkippedInput& skipped) {
  return std::bit_cast<std::int64_t>(
      base::digest64(fmt::format("{} {}{}", skipped.path.size(), skipped.path, skipped.code)));
}

}  // namespace throughline::store
