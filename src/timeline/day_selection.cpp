#include "timeline/day_selection.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace throughline::timeline {
namespace {

// What an event adds to its day: enough to order days that are named as often, and those that none names.
constexpr double kEventShare = 0.10;

using DayEvents = std::map<Day, std::vector<const Event*>>;

bool is_one_day(const Event& event) { return event.date && event.date->first && event.date->first == event.date->last; }

DayEvents by_day(const std::vector<const Event*>& events) {
  DayEvents days;
  for (const Event* event : events) {
    if (is_one_day(*event)) days[*event->date->first].push_back(event);
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
  order.reserve(ranked.size());
  for (const auto& [salience, day] : ranked) order.push_back(day);
  return order;
}

// All that is known to have happened on `days`, not only what was asked for: the whole day says what it was about.
std::map<Day, std::vector<DayEvent>> everything_on(const std::vector<Day>& days, const ClaimView& view,
                                                   const std::vector<const Event*>& asked_for) {
  const std::set<const Event*> asked(asked_for.begin(), asked_for.end());
  std::map<Day, std::vector<DayEvent>> told_of;
  for (const Day day : days) told_of[day];
  for (const Event& event : view.events()) {
    if (!is_one_day(event)) continue;
    const auto found = told_of.find(*event.date->first);
    if (found != told_of.end()) found->second.push_back({&event, asked.contains(&event)});
  }
  return told_of;
}

}  // namespace

std::size_t sentences_for(std::size_t rank, std::size_t days, std::size_t most) {
  return std::max<std::size_t>(1, (2 * most * days - most * rank + days) / (2 * days));
}

std::vector<Day> most_salient_days(const EventGraph& graph, const std::vector<const Event*>& events) {
  return most_salient_first(graph, by_day(events));
}

std::vector<EventSummary> summarise_days(const ClaimView& view, const std::vector<const Event*>& events,
                                         std::uint32_t count, const TimelineOptions& options,
                                         const Knowledge& knowledge) {
  const std::vector<Day> order = most_salient_days(view.graph(), events);
  const std::map<Day, std::vector<DayEvent>> told_of = everything_on(order, view, events);
  const WordRarity rarity(view.graph().claims(), knowledge.stop_words);
  const std::size_t wanted = std::min<std::size_t>(count, order.size());
  std::map<Day, std::vector<EventSummary>> kept;
  for (const Day day : order) {
    if (kept.size() == wanted) break;
    auto sentences = find_day_sentences(view, told_of.at(day), options.query, knowledge);
    auto told =
        summarise_day(std::move(sentences), sentences_for(kept.size(), wanted, options.sentences), knowledge, rarity);
    if (!told.empty()) kept.emplace(day, std::move(told));
  }
  std::vector<EventSummary> summaries;
  for (auto& [day, told] : kept) {
    std::move(told.begin(), told.end(), std::back_inserter(summaries));
  }
  std::stable_sort(summaries.begin(), summaries.end(), [](const EventSummary& a, const EventSummary& b) {
    const auto by_date = compare(a.event->date, b.event->date);
    return by_date != 0 ? by_date < 0 : a.event->id < b.event->id;
  });
  return summaries;
}

}  // namespace throughline::timeline
