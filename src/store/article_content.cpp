#include "store/article_content.hpp"

#include <algorithm>
#include <cassert>
#include <map>

#include <fmt/format.h>

#include "base/digest.hpp"
#include "base/text.hpp"
#include "throughline/formats.hpp"

namespace throughline::store {
namespace {

constexpr std::string_view kClaimStart = "{\"record\":\"claim\"";
constexpr std::string_view kHeaderStart = "{\"record\":\"header\"";
constexpr std::string_view kEndStart = "{\"record\":\"end\"";
constexpr std::string_view kHeader =
    "{\"record\":\"header\",\"format\":\"throughline.claims/1\",\"generator\":\"throughline\",\"stream\":\"s\"}\n";

}  // namespace

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

ArticleContent content_of(const ClaimSet& set) {
  assert(set.articles.size() == 1);
  const ArticleInfo& article = set.articles.front();
  ArticleContent content;
  content.id = article.id;
  if (article.published) content.reported = article.published->number;
  const std::string stream = write_claims(set);
  std::string all;
  std::size_t claim = 0;
  for (const std::string_view line : base::split(stream, '\n')) {
    if (line.empty() || line.starts_with(kHeaderStart) || line.starts_with(kEndStart)) continue;
    all.append(line).append("\n");
    if (line.starts_with(kClaimStart)) {
      content.claims.push_back({set.claims[claim++].id, std::string(line)});
    } else {
      content.records.append(line).append("\n");
    }
  }
  content.digest = base::digest(all);
  return content;
}

std::optional<ClaimSet> read_content(std::string_view records, std::string_view claims) {
  const auto lines = std::ranges::count(records, '\n');
  const std::string end =
      fmt::format("{{\"record\":\"end\",\"stream\":\"s\",\"articles\":1,\"actors\":{},\"claims\":{},\"skipped\":0}}\n",
                  lines - 1, std::ranges::count(claims, '\n'));
  auto set = read_claims(fmt::format("{}{}{}{}", kHeader, records, claims, end), "");
  if (!set.ok() || set.value().articles.size() != 1) return std::nullopt;
  return std::move(set).value();
}

}  // namespace throughline::store
