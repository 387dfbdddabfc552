#include <fmt/format.h>

#include "render/change_words.hpp"
#include "render/claim_words.hpp"
#include "render/html_parts.hpp"
#include "render/page_frame.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

using render::HtmlWriter;
using render::TimelineIndex;

// Both timelines' claims; the later one is asked first.
struct Sides {
  TimelineIndex from;
  TimelineIndex to;
};

void write_why(HtmlWriter& html, const std::vector<std::string>& why, const Sides& sides) {
  std::string_view shown;
  for (const std::string& id : why) {
    const TimelineIndex& index = sides.to.claim(id) != nullptr ? sides.to : sides.from;
    const Claim* claim = index.claim(id);
    if (claim == nullptr || claim->quote.exact == shown) continue;
    shown = claim->quote.exact;
    render::write_quote(html, *claim, index);
  }
}

void write_header(HtmlWriter& html, const TimelineDiff& diff) {
  html.open("header").element("h1", "What changed").line();
  html.open("p", {{"class", "meta"}}).text("From ").name(diff.from.label);
  if (diff.from.as_of) html.text(fmt::format(" (as of {})", to_string(*diff.from.as_of)));
  html.text(" to ").name(diff.to.label);
  if (diff.to.as_of) html.text(fmt::format(" (as of {})", to_string(*diff.to.as_of)));
  html.text(": " + render::totals(diff) + ".").close().close().line();
}

void write_entries(HtmlWriter& html, std::string_view heading, const std::vector<Entry>& entries, const Sides& sides) {
  if (entries.empty()) return;
  html.open("section").element("h2", heading).line().open("ol", {{"class", "entries"}}).line();
  for (const Entry& entry : entries) {
    html.open("li", {{"id", entry.id}}).open("p", {{"class", "date"}});
    render::write_date(html, entry.date);
    html.close().element("h3", entry.headline).line();
    write_why(html, entry.claims, sides);
    html.close().line();
  }
  html.close().close().line();
}

void write_changes(HtmlWriter& html, const TimelineDiff& diff, const Sides& sides) {
  if (diff.changed.empty()) return;
  html.open("section").element("h2", "Changed entries").line();
  for (const EntryChange& change : diff.changed) {
    html.element("h3", render::change_words(change)).line();
    write_why(html, change.why, sides);
  }
  html.close().line();
}

void write_tracks(HtmlWriter& html, const TimelineDiff& diff, const Sides& sides) {
  if (diff.tracks.empty()) return;
  html.open("section").element("h2", "Figures and states").line();
  for (const TrackChange& change : diff.tracks) {
    html.element("h3", render::track_change_words(change)).line();
    write_why(html, change.why, sides);
  }
  html.close().line();
}

void write_disagreements(HtmlWriter& html, std::string_view heading, const std::vector<Disagreement>& disagreements,
                         const Sides& sides) {
  if (disagreements.empty()) return;
  html.open("section").element("h2", heading).line();
  for (const Disagreement& disagreement : disagreements) {
    html.open("h3");
    render::write_date(html, disagreement.date);
    html.close().line();
    for (const DisagreementSide& side : disagreement.sides) write_why(html, side.claims, sides);
  }
  html.close().line();
}

}  // namespace

std::string write_diff_html(const TimelineDiff& diff, const Timeline& from, const Timeline& to) {
  const Sides sides{TimelineIndex(from), TimelineIndex(to)};
  return render::page("What changed", [&](HtmlWriter& html) {
    write_header(html, diff);
    html.open("main").line();
    write_tracks(html, diff, sides);
    write_entries(html, "New entries", diff.added, sides);
    write_changes(html, diff, sides);
    write_entries(html, "Entries gone", diff.removed, sides);
    write_disagreements(html, "Disagreements opened", diff.opened, sides);
    write_disagreements(html, "Disagreements closed", diff.closed, sides);
    html.close().line();
  });
}

}  // namespace throughline
