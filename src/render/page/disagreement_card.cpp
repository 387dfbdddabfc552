#include "render/page/disagreement_card.hpp"

#include "base/counted.hpp"
#include "render/claim_words.hpp"
#include "render/html_parts.hpp"

namespace throughline::render {
namespace {

void write_side(HtmlWriter& html, const DisagreementSide& side, const StoryView& view) {
  html.open("li").element("strong", side_words(side)).text(" ");
  html.element("span", {{"class", "soft"}}, base::counted(side.origins, "independent source"));
  std::string_view shown;
  for (const std::string& id : side.claims) {
    const Claim* claim = view.index().claim(id);
    if (claim == nullptr || claim->quote.exact == shown) continue;
    shown = claim->quote.exact;
    write_quote(html, *claim, view.index());
    if (view.options().quotes == Quotes::one) break;
  }
  html.close();
}

}  // namespace

void write_disagreement(HtmlWriter& html, const Disagreement& disagreement, const StoryView& view, MarkupName level) {
  const Track* track = view.index().track(disagreement.track);
  html.open("div", {{"class", "dispute"}, {"id", disagreement.id}}).open(level).text("Sources differ: ");
  html.name(track == nullptr ? disagreement.track : track_words(*track)).text(", ");
  write_date(html, disagreement.date);
  html.close().open("ul");
  for (const DisagreementSide& side : disagreement.sides) write_side(html, side, view);
  html.close().close().line();
}

}  // namespace throughline::render
