#include <fmt/format.h>

#include "render/change_words.hpp"
#include "render/claim_words.hpp"
#include "render/html_parts.hpp"
#include "render/page/page_frame.hpp"
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

// The sentences that say so, each once.
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

void write_side(HtmlWriter& html, std::string_view word, const DiffSide& side) {
  html.open("div").element("dt", word).open("dd").name(side.label);
  if (side.as_of) {
    html.text(", as of ");
    render::write_day(html, *side.as_of);
  }
  html.close().close();
}

void write_header(HtmlWriter& html, const TimelineDiff& diff) {
  html.open("header", {{"class", "masthead"}}).element("p", {{"class", "kicker"}}, "Two timelines");
  html.element("h1", "What changed").element("p", {{"class", "span"}}, render::totals(diff) + ".");
  html.open("dl", {{"class", "sides"}});
  write_side(html, "From", diff.from);
  write_side(html, "To", diff.to);
  html.close().element("button", {{"type", "button"}, {"id", "theme"}, {"hidden", ""}}, "Dark colours").close().line();
}

void open_part(HtmlWriter& html, std::string_view id, std::string_view heading) {
  html.open("section", {{"id", id}}).element("h2", heading).line();
}

void write_entries(HtmlWriter& html, std::string_view id, std::string_view heading, const std::vector<Entry>& entries,
                   const Sides& sides) {
  if (entries.empty()) return;
  open_part(html, id, heading);
  html.open("ol", {{"class", "entries"}}).line();
  for (const Entry& entry : entries) {
    html.open("li", {{"class", "e"}, {"id", entry.id}}).open("p", {{"class", "when"}});
    render::write_date(html, entry.date);
    html.close().open("div", {{"class", "what"}}).open("h3", {{"dir", "auto"}}).text(entry.headline).close();
    write_why(html, entry.claims, sides);
    html.close().close().line();
  }
  html.close().close().line();
}

// "before → after", the old one struck out for the eye and named for the ear.
void write_turn(HtmlWriter& html, std::string_view before, std::string_view after) {
  html.open("p", {{"class", "turn"}});
  if (!before.empty()) html.element("del", before);
  if (!before.empty() && !after.empty()) html.text(" → ");
  if (!after.empty()) html.element("ins", after);
  html.close();
}

void write_changes(HtmlWriter& html, const TimelineDiff& diff, const Sides& sides) {
  if (diff.changed.empty()) return;
  open_part(html, "changed", "Changed entries");
  for (const EntryChange& change : diff.changed) {
    const Entry* entry = sides.to.entry(change.to);
    html.open("article", {{"class", "change"}}).element("p", {{"class", "tags"}}, render::change_verb(change.field));
    html.open("h3", {{"dir", "auto"}}).text(entry == nullptr ? change.to : entry->headline).close();
    write_turn(html, change.before, change.after);
    write_why(html, change.why, sides);
    html.close().line();
  }
  html.close().line();
}

std::string words_or_nothing(const std::optional<TrackPoint>& point) {
  return point ? fmt::format("{} ({})", render::point_words(*point), date_words(point->date)) : std::string();
}

void write_tracks(HtmlWriter& html, const TimelineDiff& diff, const Sides& sides) {
  if (diff.tracks.empty()) return;
  open_part(html, "tracks", "Figures and states");
  for (const TrackChange& change : diff.tracks) {
    html.open("article", {{"class", "change"}});
    html.element("p", {{"class", "tags"}}, !change.before ? "new" : change.after ? "moved" : "no longer told");
    html.open("h3").name(change.subject).close();
    write_turn(html, words_or_nothing(change.before), words_or_nothing(change.after));
    write_why(html, change.why, sides);
    html.close().line();
  }
  html.close().line();
}

void write_disagreements(HtmlWriter& html, std::string_view id, std::string_view heading,
                         const std::vector<Disagreement>& disagreements, const Sides& sides) {
  if (disagreements.empty()) return;
  open_part(html, id, heading);
  for (const Disagreement& disagreement : disagreements) {
    const Track* track = sides.to.track(disagreement.track);
    if (track == nullptr) track = sides.from.track(disagreement.track);
    html.open("div", {{"class", "dispute"}})
        .open("h3")
        .name(track == nullptr ? "" : render::track_words(*track))
        .text(", ");
    render::write_date(html, disagreement.date);
    html.close().open("ul");
    for (const DisagreementSide& side : disagreement.sides) {
      html.open("li").element("strong", render::side_words(side));
      write_why(html, side.claims, sides);
      html.close();
    }
    html.close().close().line();
  }
  html.close().line();
}

}  // namespace

std::string write_diff_html(const TimelineDiff& diff, const Timeline& from, const Timeline& to) {
  const Sides sides{TimelineIndex(from), TimelineIndex(to)};
  return render::page({"What changed", {}, {}, {}, {}}, [&](HtmlWriter& html) {
    write_header(html, diff);
    html.open("main", {{"class", "single"}}).line();
    write_tracks(html, diff, sides);
    write_entries(html, "added", "New entries", diff.added, sides);
    write_changes(html, diff, sides);
    write_entries(html, "removed", "Entries gone", diff.removed, sides);
    write_disagreements(html, "opened", "Disagreements opened", diff.opened, sides);
    write_disagreements(html, "closed", "Disagreements closed", diff.closed, sides);
    if (is_empty(diff)) html.element("p", "Nothing changed.");
    html.close().line();
  });
}

}  // namespace throughline
