#include <algorithm>

#include "render/claim_words.hpp"
#include "render/html_parts.hpp"
#include "render/page/page_sections.hpp"
#include "render/page/status_bands.hpp"
#include "render/page/track_table.hpp"

namespace throughline::render {
namespace {

// What was told most comes first.
std::vector<const Track*> shown_tracks(const Timeline& timeline) {
  std::vector<const Track*> tracks;
  for (const Track& track : timeline.tracks) {
    if (track.kind == TrackKind::status && last_word(track) != nullptr) tracks.push_back(&track);
  }
  std::stable_sort(tracks.begin(), tracks.end(),
                   [](const Track* a, const Track* b) { return a->points.size() > b->points.size(); });
  return tracks;
}

void write_state(HtmlWriter& html, const Track& track, const StoryView& view) {
  const TrackPoint& point = *last_word(track);
  html.open("article", {{"class", track.points.size() > 3 ? "status full" : "status"}, {"id", track.id}});
  html.open("h3").name(track_words(track)).close();
  html.open("p", {{"class", "now"}}).element("strong", point.state).text(" ").open("span", {{"class", "soft"}});
  write_date(html, point.date);
  if (const Claim* claim = view.index().claim(point.claim)) {
    html.text(" · ").name(speaker_or_source(*claim, view.index()));
  }
  html.close().close();
  write_status_bands(html, track, view);
  write_track_table(html, track, view);
  html.close().line();
}

}  // namespace

void write_where_things_stand(HtmlWriter& html, const StoryView& view) {
  const auto tracks = shown_tracks(view.timeline());
  if (tracks.empty()) return;
  open_section(html, "stand", "Where things stand");
  html.element(
      "p", {{"class", "note"}},
      "The last word on each state. A strong band is a state that the voice told; a pale one, the time since, in "
      "which nothing newer is known from it.");
  html.open("div", {{"class", "tiles"}}).line();
  for (const Track* track : tracks) write_state(html, *track, view);
  html.close().close().line();
}

}  // namespace throughline::render
