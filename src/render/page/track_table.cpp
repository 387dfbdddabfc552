#include "render/page/track_table.hpp"

#include <array>

#include "base/counted.hpp"
#include "render/claim_words.hpp"
#include "render/html_parts.hpp"

namespace throughline::render {
namespace {

void write_value(HtmlWriter& html, const TrackPoint& point) {
  if (point.superseded_by.empty()) {
    html.element("td", point_words(point));
  } else {
    html.open("td").element("s", {{"class", "superseded"}}, point_words(point)).text(" (superseded)").close();
  }
}

void write_said_by(HtmlWriter& html, const TrackPoint& point, const StoryView& view) {
  const Claim* claim = view.index().claim(point.claim);
  html.open("td");
  const std::string speakers = speaker_words(point.attributed_to);
  if (!speakers.empty()) html.name(speakers);
  if (claim != nullptr) {
    const TimelineArticle* article = view.index().article(claim->article);
    if (!speakers.empty()) html.text(", in ");
    html.link(article == nullptr ? "" : article->url, view.index().source_name(claim->article));
  }
  html.close();
}

void write_point(HtmlWriter& html, const TrackPoint& point, const StoryView& view) {
  html.open("tr").open("th", {{"scope", "row"}});
  const Entry* entry = view.index().entry_of_claim(point.claim);
  if (entry != nullptr) html.open("a", {{"href", view.anchor(entry->id)}});
  write_date(html, point.date);
  if (entry != nullptr) html.close();
  html.close();
  write_value(html, point);
  write_said_by(html, point, view);
  html.open("td");
  if (point.reported) {
    write_day(html, *point.reported);
  } else {
    html.text("undated");
  }
  html.close().close().line();
}

}  // namespace

void write_track_table(HtmlWriter& html, const Track& track, const StoryView& view) {
  static constexpr std::array<std::string_view, 4> kColumns = {"Date", "Told", "By", "Reported"};
  html.open("details").element("summary", "Table: " + base::counted(track.points.size(), "report"));
  open_table(html, track_words(track), kColumns);
  html.open("tbody").line();
  for (const TrackPoint& point : track.points) write_point(html, point, view);
  html.close().close().close().close().line();
}

}  // namespace throughline::render
