#include "cli/site_output.hpp"

#include <memory>
#include <set>
#include <utility>

#include "throughline/publish.hpp"

namespace throughline::cli {
namespace {

// What was reported later than --as-of is not published either.
std::shared_ptr<const ClaimSet> published_claims(const GivenTimeline& given, const Invocation& call) {
  if (!given.claims || !call.timeline.as_of) return given.claims;
  const Day last = *call.timeline.as_of;
  ClaimSet known = *given.claims;
  std::set<std::string> later;
  std::erase_if(known.articles, [&](const ArticleInfo& article) {
    const bool left_out = !article.published || *article.published > last;
    if (left_out) later.insert(article.id);
    return left_out;
  });
  std::erase_if(known.actors, [&](const Actor& actor) { return later.contains(actor.article); });
  std::erase_if(known.claims, [&](const Claim& claim) { return later.contains(claim.article); });
  return std::make_shared<const ClaimSet>(std::move(known));
}

}  // namespace

Done publish_given(const GivenTimeline& given, const Invocation& call, Console& console) {
  auto page = page_options(given, call, console);
  if (!page.ok()) return page.error();
  const std::shared_ptr<const ClaimSet> claims = published_claims(given, call);
  const SiteOptions options{std::move(page).value(), call.embed, claims.get()};
  return publish_site(given.timeline, call.output, options);
}

}  // namespace throughline::cli
