#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <utility>

#include "throughline/stages.hpp"
#include "timeline/claim_view.hpp"
#include "timeline/day_selection.hpp"
#include "timeline/disagreements.hpp"
#include "timeline/editor_overrides.hpp"
#include "timeline/entries.hpp"
#include "timeline/entry_filters.hpp"
#include "timeline/entry_selection.hpp"
#include "timeline/evidence.hpp"
#include "timeline/knowledge.hpp"
#include "timeline/story.hpp"
#include "timeline/tracks.hpp"

namespace throughline {

namespace {

// Days are summed up as days when only their number is given; otherwise entries are events, each told by itself.
std::vector<Entry> choose_entries(const timeline::ClaimView& view, const std::vector<const Event*>& asked_for,
                                  const timeline::Knowledge& knowledge, const TimelineOptions& options) {
  if (options.days && !options.entries && !options.all_entries) {
    return timeline::build_entries(view, timeline::summarise_days(view, asked_for, *options.days, options, knowledge),
                                   knowledge);
  }
  const std::vector<const Event*> selected = timeline::select_entries(
      view, options.all_entries ? asked_for : timeline::without_retold(view, asked_for), options);
  return timeline::build_entries(view, selected, knowledge, options.sentences);
}

// Those that an editor pinned are there whatever was chosen.
void add_pinned(const timeline::ClaimView& view, const std::vector<const Event*>& asked_for,
                const timeline::Knowledge& knowledge, const TimelineOptions& options, std::vector<Entry>& entries) {
  std::vector<const Event*> missing;
  for (const Event* event : asked_for) {
    const bool is_there = std::ranges::find(entries, event->id, &Entry::id) != entries.end();
    if (view.is_pinned(*event) && !is_there) missing.push_back(event);
  }
  if (missing.empty()) return;
  std::ranges::move(timeline::build_entries(view, missing, knowledge, options.sentences), std::back_inserter(entries));
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    const auto order = compare(a.date, b.date);
    return order != 0 ? order < 0 : a.id < b.id;
  });
}

}  // namespace

Timeline build_timeline(const EventGraph& graph, const TableSet& tables, const TimelineOptions& options) {
  const timeline::Knowledge knowledge(tables);
  const timeline::EditorOverrides overrides(graph, options.overrides);
  const timeline::ClaimView view(graph, overrides);
  const std::vector<const Event*> asked_for = timeline::filter_events(view, options);

  Timeline result;
  result.options = options;
  result.entries = choose_entries(view, asked_for, knowledge, options);
  add_pinned(view, asked_for, knowledge, options, result.entries);
  for (Entry& entry : result.entries) {
    if (const std::string* headline = overrides.headline(entry.id)) entry.headline = *headline;
  }
  timeline::add_storylines(graph, result.entries);
  std::set<std::string, std::less<>> shown;
  for (const Entry& entry : result.entries) shown.insert(entry.claims.begin(), entry.claims.end());
  std::vector<Track> tracks = timeline::build_tracks(view, asked_for);
  timeline::mark_superseded(tracks, view, asked_for, knowledge);
  result.tracks = timeline::worth_showing(std::move(tracks), shown);
  result.disagreements = timeline::find_disagreements(result.tracks, view, asked_for, knowledge);
  result.links = timeline::links_between(result.entries, graph);
  result.claims = timeline::collect_claims(result, view);
  result.actors = timeline::collect_actors(result, view);
  result.articles = timeline::collect_articles(view);
  result.story = timeline::build_story(result.entries, view, knowledge, options);
  result.overrides = overrides.applied();
  result.story.left_out = timeline::count_left_out(view, asked_for.size(), options);
  return result;
}

}  // namespace throughline
