#include <algorithm>
#include <set>
#include <tuple>

#include "render/html_parts.hpp"
#include "render/page/page_sections.hpp"

namespace throughline::render {
namespace {

// One sentence once, in the order of the reports.
std::vector<const Claim*> own_corrections(const StoryView& view) {
  std::set<std::string_view> seen;
  std::vector<const Claim*> claims;
  for (const Claim& claim : view.timeline().claims)
    if (claim.corrects && seen.insert(claim.quote.exact).second) claims.push_back(&claim);
  std::stable_sort(claims.begin(), claims.end(), [](const Claim* a, const Claim* b) {
    return std::tie(a->reported, a->article, a->quote.span) < std::tie(b->reported, b->article, b->quote.span);
  });
  return claims;
}

bool takes_back(const Claim* claim) { return claim->corrects->kind == CorrectionKind::retraction; }

}  // namespace

void write_own_corrections(HtmlWriter& html, const StoryView& view) {
  const auto claims = own_corrections(view);
  if (claims.empty()) return;
  open_section(html, "corrections", "Corrected by the outlets");
  const bool any_retraction = std::any_of(claims.begin(), claims.end(), takes_back);
  html.element("p", {{"class", "note"}},
               any_retraction
                   ? "What outlets say of their own articles to put them right. Of an article that its outlet "
                     "has taken back nothing else is told here."
                   : "What outlets say of their own articles to put them right.");
  for (const Claim* claim : claims) write_quote(html, *claim, view.index());
  html.close().line();
}

}  // namespace throughline::render
