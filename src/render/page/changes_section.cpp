#include "base/counted.hpp"
#include "render/change_words.hpp"
#include "render/claim_words.hpp"
#include "render/day_words.hpp"
#include "render/development_words.hpp"
#include "render/html_parts.hpp"
#include "render/page/page_sections.hpp"

namespace throughline::render {
namespace {

TimelineDiff changes_of(const StoryView& view) {
  if (view.options().changes) return *view.options().changes;
  const auto latest = latest_report(view.timeline());
  return latest ? news_since(view.timeline(), *latest - 1) : TimelineDiff();
}

void write_since(HtmlWriter& html, const TimelineDiff& diff) {
  html.open("p", {{"class", "note"}}).text("Since ");
  if (!diff.from.label.empty()) html.name(diff.from.label).text(diff.from.as_of ? ", as of " : "");
  if (diff.from.as_of) write_day(html, *diff.from.as_of);
  const std::string told = tally(diff);
  html.text(": " + (told.empty() ? totals(diff) : told) + ".").close();
}

void write_item(HtmlWriter& html, std::string_view what, const std::string& link, std::string_view words) {
  html.open("li").element("span", {{"class", "what"}}, what).text(" ");
  if (link.empty()) {
    html.name(words);
  } else {
    html.open("a", {{"href", "#" + link}}).name(words).close();
  }
  html.close().line();
}

// A place on this page that a development is about; empty when none is shown.
std::string place_of(const Development& development, const StoryView& view) {
  if (view.index().entry(development.entry) != nullptr) return development.entry;
  return view.index().track(development.track) == nullptr ? std::string() : development.track;
}

void write_developments(HtmlWriter& html, const TimelineDiff& diff, const StoryView& view) {
  for (const Development* const development : worth_telling(diff)) {
    write_item(html, development_label(development->kind), place_of(*development, view), as_sentence(*development));
  }
}

void write_items(HtmlWriter& html, const TimelineDiff& diff, const StoryView& view) {
  for (const TrackChange& change : diff.tracks) {
    const bool known = view.index().track(change.track) != nullptr;
    write_item(html, change.before ? "Moved" : "New figure or state", known ? change.track : "",
               track_change_words(change));
  }
  for (const Entry& entry : diff.added) {
    write_item(html, "New · " + date_words(entry.date), view.index().entry(entry.id) == nullptr ? "" : entry.id,
               entry.headline);
  }
  for (const EntryChange& change : diff.changed) {
    const Entry* entry = view.index().entry(change.to);
    write_item(html, change_words(change), entry == nullptr ? "" : change.to,
               entry == nullptr ? change.to : entry->headline);
  }
  for (const Entry& entry : diff.removed) write_item(html, "Gone", "", entry.headline);
  for (const Disagreement& disagreement : diff.opened) {
    const Track* track = view.index().track(disagreement.track);
    write_item(html, "Sources now differ", disagreement.id,
               track == nullptr ? disagreement.track : track_words(*track));
  }
  for (const Disagreement& disagreement : diff.closed) {
    const Track* track = view.index().track(disagreement.track);
    write_item(html, "Sources no longer differ", "", track == nullptr ? disagreement.track : track_words(*track));
  }
}

}  // namespace

void write_what_changed(HtmlWriter& html, const StoryView& view) {
  const TimelineDiff diff = changes_of(view);
  open_section(html, "changed", "What changed");
  write_since(html, diff);
  if (!is_empty(diff)) {
    html.open("ul", {{"class", "news"}}).line();
    diff.developments.empty() ? write_items(html, diff, view) : write_developments(html, diff, view);
    html.close();
  }
  html.close().line();
}

}  // namespace throughline::render
