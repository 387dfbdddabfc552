#include "render/page/disagreement_card.hpp"
#include "render/page/entry_card.hpp"
#include "render/page/page_sections.hpp"

namespace throughline::render {
namespace {

// One that stands with an entry is linked, any other is told here.
void write_linked(HtmlWriter& html, const StoryView& view) {
  for (const Disagreement& disagreement : view.timeline().disagreements) {
    const Entry* entry = entry_of(disagreement, view);
    if (entry == nullptr) continue;
    const Track* track = view.index().track(disagreement.track);
    html.open("li").open("a", {{"href", "#" + disagreement.id}});
    html.name(track == nullptr ? disagreement.track : track->subject).text(", " + date_words(disagreement.date));
    html.close().close().line();
  }
}

}  // namespace

void write_other_disagreements(HtmlWriter& html, const StoryView& view) {
  if (view.timeline().disagreements.empty()) return;
  open_section(html, "differ", "Where sources differ");
  html.open("ul", {{"class", "plain"}});
  write_linked(html, view);
  html.close().line();
  for (const Disagreement& disagreement : view.timeline().disagreements) {
    if (entry_of(disagreement, view) == nullptr) write_disagreement(html, disagreement, view, "h3");
  }
  html.close().line();
}

}  // namespace throughline::render
