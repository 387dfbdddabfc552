#include "timeline/day_selection.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace throughline::timeline {
namespace {

// What an event adds to its day: enough to order days that are named as often, and those that none names.
constexpr double kEventShare = 0.10;

using DayEvents = std::map<Day, std::vector<const Event*>>;

DayEvents by_day(const std::vector<const Event*>& events) {
  DayEvents days;
  for (const Event* event : events) {
    if (event->date && event->date->first && event->date->first == event->date->last) {
      days[*event->date->first].push_back(event);
    }
  }
  return days;
}

double salience_of(Day day, const std::vector<const Event*>& events, const EventGraph& graph) {
  double best = 0;
  for (const Event* event : events) best = std::max(best, event->salience);
  const auto found = std::ranges::lower_bound(graph.days(), day, {}, &StoryDay::day);
  const bool is_known = found != graph.days().end() && found->day == day;
  return (is_known ? found->salience : 0.0) + kEventShare * best;
}

std::vector<Day> most_salient_first(const EventGraph& graph, const DayEvents& days) {
  std::vector<std::pair<double, Day>> ranked;
  for (const auto& [day, events] : days) ranked.emplace_back(salience_of(day, events, graph), day);
  std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<Day> order;
  for (const auto& [salience, day] : ranked) order.push_back(day);
  return order;
}

}  // namespace

std::vector<Day> most_salient_days(const EventGraph& graph, const std::vector<const Event*>& events) {
  return most_salient_first(graph, by_day(events));
}

std::vector<EventSummary> summarise_days(const ClaimView& view, const std::vector<const Event*>& events,
                                         std::uint32_t count, const TimelineOptions& options,
                                         const Knowledge& knowledge) {
  const DayEvents days = by_day(events);
  const WordRarity rarity(view.graph().claims().articles);
  std::map<Day, std::vector<EventSummary>> kept;
  for (const Day day : most_salient_first(view.graph(), days)) {
    if (kept.size() == count) break;
    auto told = summarise_day(view, days.at(day), options.sentences, options.query, knowledge, rarity);
    if (!told.empty()) kept.emplace(day, std::move(told));
  }
  std::vector<EventSummary> summaries;
  for (auto& [day, told] : kept) {
    std::move(told.begin(), told.end(), std::back_inserter(summaries));
  }
  std::stable_sort(summaries.begin(), summaries.end(), [](const EventSummary& a, const EventSummary& b) {
    const auto order = compare(a.event->date, b.event->date);
    return order != 0 ? order < 0 : a.event->id < b.event->id;
  });
  return summaries;
}

}  // namespace throughline::timeline
