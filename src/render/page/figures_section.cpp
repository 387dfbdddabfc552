#include <algorithm>
#include <array>

#include "render/claim_words.hpp"
#include "render/html_parts.hpp"
#include "render/page/count_chart.hpp"
#include "render/page/page_sections.hpp"
#include "render/page/track_table.hpp"

namespace throughline::render {
namespace {

void write_figure(HtmlWriter& html, const Track& track, const StoryView& view) {
  html.open("article", {{"class", "figure"}, {"id", track.id}}).open("h3").name(track_words(track)).close();
  if (const TrackPoint* point = last_word(track)) {
    html.open("p", {{"class", "now"}})
        .element("strong", point_words(*point))
        .text(" ")
        .open("span", {{"class", "soft"}});
    write_date(html, point->date);
    html.close().close();
  }
  write_count_chart(html, track, view);
  write_track_table(html, track, view);
  html.close().line();
}

// Figures of a single day have no course to draw.
void write_single(HtmlWriter& html, const Track& track, const TrackPoint& point, const StoryView& view) {
  const bool first = &point == &track.points.front();
  html.open("tr", {{"id", first ? std::string_view(track.id) : std::string_view()}});
  html.open("th", {{"scope", "row"}}).name(track_words(track)).close();
  html.element("td", point_words(point)).open("td");
  const Entry* entry = view.index().entry_of_claim(point.claim);
  if (entry != nullptr) html.open("a", {{"href", "#" + entry->id}});
  write_date(html, point.date);
  if (entry != nullptr) html.close();
  html.close().open("td");
  if (const Claim* claim = view.index().claim(point.claim)) html.name(speaker_or_source(*claim, view.index()));
  html.close().close().line();
}

}  // namespace

void write_figures(HtmlWriter& html, const StoryView& view) {
  static constexpr std::array<std::string_view, 4> kColumns = {"What", "Figure", "Date", "Said by"};
  const auto& tracks = view.timeline().tracks;
  if (std::none_of(tracks.begin(), tracks.end(), [](const Track& track) { return track.kind == TrackKind::count; }))
    return;
  open_section(html, "figures", "Figures over time");
  html.element(
      "p", {{"class", "note"}},
      "Steps join what was last said; each mark is one report, its shape the voice. An arrow up means at least or "
      "more than, an arrow down at most or less than, a bar a range.");
  bool singles = false;
  html.open("div", {{"class", "tiles"}}).line();
  for (const Track& track : view.timeline().tracks) {
    if (has_chart(track)) {
      write_figure(html, track, view);
    } else {
      singles = singles || track.kind == TrackKind::count;
    }
  }
  html.close().line();
  if (singles) {
    open_table(html, "Figures with too few dated reports for a drawing", kColumns);
    html.open("tbody").line();
    for (const Track& track : view.timeline().tracks) {
      if (track.kind != TrackKind::count || has_chart(track)) continue;
      for (const TrackPoint& point : track.points) write_single(html, track, point, view);
    }
    html.close().close().close().line();
  }
  html.close().line();
}

}  // namespace throughline::render
