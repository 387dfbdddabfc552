#include "throughline/publish.hpp"

#include <fmt/format.h>

#include <set>

#include "base/counted.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/timeline_input.hpp"

namespace throughline::cli {
namespace {

// What was reported later than --as-of is not published either.
std::optional<ClaimSet> published_claims(const GivenTimeline& given, const Invocation& call) {
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
  return known;
}

}  // namespace

int run_publish(const Invocation& call, Console& console) {
  if (call.output.empty()) {
    return fatal({.code = "missing-output", .message = "publish wants a folder to write to", .remedy = "add -o FOLDER"},
                 console);
  }
  const auto given = timeline_of(call.operands, call, console);
  if (!given.ok()) return fatal(given.error(), console);
  if (given.value().status == kFatal) return fatal(nothing_to_use(), console);
  const Done shape = check_shape(given.value(), call);
  if (!shape.ok()) return fatal(shape.error(), console);
  auto page = page_options(given.value(), call);
  if (!page.ok()) return fatal(page.error(), console);

  const std::optional<ClaimSet> claims = published_claims(given.value(), call);
  const SiteOptions options{std::move(page).value(), call.embed, claims ? &*claims : nullptr};
  const Done wrote = publish_site(given.value().timeline, call.output, options);
  if (!wrote.ok()) return fatal(wrote.error(), console);
  summary(fmt::format("{} published to {}", base::counted(given.value().timeline.entries.size(), "entry"), call.output),
          call, console);
  return given.value().status;
}

}  // namespace throughline::cli
