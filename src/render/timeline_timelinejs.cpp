#include <algorithm>

#include "base/json_writer.hpp"
#include "render/claim_words.hpp"
#include "render/entry_facts.hpp"
#include "render/html_writer.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

using base::JsonWriter;
using render::HtmlWriter;

void member(JsonWriter& json, std::string_view key, std::string_view value) {
  json.key(key);
  json.string(value);
}

// TimelineJS takes headlines and texts for HTML, so they are written as HTML.
std::string as_html(std::string_view words) {
  HtmlWriter html;
  html.text(words);
  return std::move(html).take();
}

std::string text_of(const render::EntryFacts& facts) {
  HtmlWriter html;
  html.open("blockquote").element("p", facts.quote).close().open("p");
  if (!facts.said_by.empty()) html.name(facts.said_by).text(", in ");
  html.link(facts.url, facts.source);
  if (facts.reported) html.text(", " + to_string(*facts.reported));
  html.close();
  return std::move(html).take();
}

void write_date(JsonWriter& json, std::string_view key, Day day) {
  const CivilDay date = civil(day);
  json.key(key);
  json.begin_object();
  member(json, "year", std::to_string(date.year));
  member(json, "month", std::to_string(date.month));
  member(json, "day", std::to_string(date.day));
  json.end_object();
}

void write_text(JsonWriter& json, std::string_view headline, std::string_view text) {
  json.key("text");
  json.begin_object();
  member(json, "headline", as_html(headline));
  if (!text.empty()) member(json, "text", text);
  json.end_object();
}

// It needs a first day; what has none cannot be placed.
void write_event(JsonWriter& json, const Entry& entry, const render::TimelineIndex& index) {
  const render::EntryFacts facts = render::facts_of(entry, index);
  json.begin_object();
  write_date(json, "start_date", *entry.date->first);
  if (entry.date->last && entry.date->last != entry.date->first) write_date(json, "end_date", *entry.date->last);
  member(json, "display_date", as_html(date_words(entry.date)));
  write_text(json, facts.caution.empty() ? entry.headline : entry.headline + " (" + facts.caution + ")",
             text_of(facts));
  member(json, "group", facts.type);
  member(json, "unique_id", entry.id);
  json.end_object();
}

// A state lasts until the next one that was told. An era must be longer than a moment, so the last day counts whole,
// and a state that was replaced on its first day makes none.
void write_eras(JsonWriter& json, const Track& track, const std::optional<Day>& latest) {
  std::vector<const TrackPoint*> points;
  for (const TrackPoint& point : track.points) {
    const bool stands = point.date && point.date->first && point.superseded_by.empty();
    if (stands && (points.empty() || points.back()->state != point.state)) points.push_back(&point);
  }
  for (std::size_t i = 0; i < points.size(); ++i) {
    const Day first = *points[i]->date->first;
    const Day last = i + 1 < points.size() ? *points[i + 1]->date->first : std::max(first, latest.value_or(first)) + 1;
    if (last <= first || !has_iso_form(last)) continue;
    json.begin_object();
    write_date(json, "start_date", first);
    write_date(json, "end_date", last);
    write_text(json, render::track_words(track) + ": " + points[i]->state, "");
    json.end_object();
  }
}

}  // namespace

std::string write_timeline_timelinejs(const Timeline& timeline) {
  const render::TimelineIndex index(timeline);
  const auto latest = latest_report(timeline);
  JsonWriter json(JsonWriter::Layout::indented);
  json.begin_object();
  json.key("title");
  json.begin_object();
  write_text(json, timeline.story.title, latest ? "As of " + to_string(*latest) : std::string());
  member(json, "unique_id", "title");
  json.end_object();
  json.key("events");
  json.begin_array();
  for (const Entry& entry : timeline.entries) {
    if (entry.date && entry.date->first) write_event(json, entry, index);
  }
  json.end_array();
  json.key("eras");
  json.begin_array();
  for (const Track& track : timeline.tracks) {
    if (track.kind == TrackKind::status) write_eras(json, track, latest);
  }
  json.end_array();
  json.end_object();
  return json.take() + "\n";
}

}  // namespace throughline
