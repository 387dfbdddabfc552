#include <algorithm>
#include <set>

#include "base/counted.hpp"
#include "render/html_parts.hpp"
#include "render/page/page_sections.hpp"

namespace throughline::render {
namespace {

// In no entry, so that they stand nowhere else on the page; one sentence once.
std::vector<const Claim*> undated_claims(const StoryView& view) {
  std::set<std::string_view> seen;
  for (const Entry& entry : view.timeline().entries) {
    for (const std::string& id : entry.claims) {
      if (const Claim* claim = view.index().claim(id)) seen.insert(claim->quote.exact);
    }
  }
  std::vector<const Claim*> claims;
  for (const Claim& claim : view.timeline().claims) {
    if (!claim.date && !claim.corrects && seen.insert(claim.quote.exact).second) claims.push_back(&claim);
  }
  std::stable_sort(claims.begin(), claims.end(),
                   [](const Claim* a, const Claim* b) { return a->reported < b->reported; });
  return claims;
}

}  // namespace

void write_undated(HtmlWriter& html, const StoryView& view) {
  const auto claims = undated_claims(view);
  if (claims.empty()) return;
  open_section(html, "undated", "Without a date");
  html.element(
      "p", {{"class", "note"}},
      "Sentences behind figures and states whose words do not say when; they stand in the order of their reports.");
  html.open("details").element("summary", base::counted(claims.size(), "sentence")).line();
  for (const Claim* claim : claims) write_quote(html, *claim, view.index());
  html.close().close().line();
}

}  // namespace throughline::render
