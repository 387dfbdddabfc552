#include "timeline/entry_selection.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace throughline::timeline {
namespace {

constexpr std::size_t kFewestEntries = 12;
constexpr std::size_t kMostEntries = 60;
constexpr std::size_t kFirstOfAll = 10;
constexpr double kShareOfFirst = 0.7;
// A day is as salient as its best entry, and a little more for each that follows.
constexpr double kLaterEntriesShare = 0.25;
constexpr std::size_t kEntriesOfDay = 4;

bool is_more_salient(const Event* a, const Event* b) {
  if (a->salience != b->salience) return a->salience > b->salience;
  const auto order = compare(a->date, b->date);
  return order != 0 ? order < 0 : a->id < b->id;
}

std::vector<const Event*> most_salient_first(std::vector<const Event*> events) {
  std::stable_sort(events.begin(), events.end(), is_more_salient);
  return events;
}

std::vector<const Event*> most_salient(const std::vector<const Event*>& events, std::size_t count) {
  std::vector<const Event*> ranked = most_salient_first(events);
  ranked.resize(std::min(count, ranked.size()));
  const std::set<const Event*> kept(ranked.begin(), ranked.end());
  std::vector<const Event*> selected;
  for (const Event* event : events) {
    if (kept.contains(event)) selected.push_back(event);
  }
  return selected;
}

std::size_t automatic_count(const std::vector<const Event*>& events) {
  std::vector<double> salience;
  salience.reserve(events.size());
  for (const Event* event : events) salience.push_back(event->salience);
  std::sort(salience.begin(), salience.end(), std::greater<>());
  return count_before_falling_away(salience);
}

// Days by how salient they are, with their events, the most salient first.
using DayEvents = std::map<Day, std::vector<const Event*>>;

DayEvents by_day(const std::vector<const Event*>& events) {
  DayEvents days;
  for (const Event* event : events) {
    if (event->date && event->date->first) days[*event->date->first].push_back(event);
  }
  for (auto& [day, own] : days) std::stable_sort(own.begin(), own.end(), is_more_salient);
  return days;
}

double salience_of_day(const std::vector<const Event*>& events) {
  double sum = 0;
  for (std::size_t i = 0; i < std::min(events.size(), kEntriesOfDay); ++i) {
    sum += events[i]->salience * (i == 0 ? 1.0 : kLaterEntriesShare);
  }
  return sum;
}

std::set<Day> most_salient_days(const DayEvents& days, std::size_t count) {
  std::vector<std::pair<double, Day>> ranked;
  for (const auto& [day, events] : days) ranked.emplace_back(salience_of_day(events), day);
  std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  ranked.resize(std::min(count, ranked.size()));
  std::set<Day> kept;
  for (const auto& [salience, day] : ranked) kept.insert(day);
  return kept;
}

std::vector<const Event*> on_salient_days(std::vector<const Event*> events, std::size_t count) {
  const std::set<Day> days = most_salient_days(by_day(events), count);
  std::erase_if(events, [&](const Event* event) {
    return !event->date || !event->date->first || !days.contains(*event->date->first);
  });
  return events;
}

// The best entry of each day, and of the others the `count` most salient.
std::vector<const Event*> with_every_day(const std::vector<const Event*>& events, std::size_t count) {
  std::set<const Event*> kept;
  for (const auto& [day, own] : by_day(events)) kept.insert(own.front());
  for (const Event* event : most_salient(events, count)) kept.insert(event);
  std::vector<const Event*> selected;
  for (const Event* event : events) {
    if (kept.contains(event)) selected.push_back(event);
  }
  return selected;
}

}  // namespace

std::size_t count_before_falling_away(std::span<const double> salience) {
  const std::size_t first = std::min(salience.size(), kFirstOfAll);
  double sum = 0;
  for (const double value : salience.first(first)) sum += value;
  const double least = first == 0 ? 0 : kShareOfFirst * sum / static_cast<double>(first);
  const auto below = std::find_if(salience.begin(), salience.end(), [&](double value) { return value < least; });
  const auto reached = static_cast<std::size_t>(below - salience.begin());
  return std::min(salience.size(), std::clamp(reached, kFewestEntries, kMostEntries));
}

std::vector<const Event*> without_retold(const ClaimView& view, const std::vector<const Event*>& events) {
  // Each sentence with the event that it tells first.
  std::map<std::string_view, std::pair<std::uint32_t, const Event*>> owners;
  for (const Event* event : most_salient_first(events)) {
    for (const Claim* claim : view.claims_of(*event)) {
      const std::uint32_t place = claim->predicate.span.begin - claim->quote.span.begin;
      const auto [owner, is_new] = owners.try_emplace(claim->quote.exact, place, event);
      if (!is_new && place < owner->second.first) owner->second = {place, event};
    }
  }
  std::set<const Event*> kept;
  for (const auto& [sentence, owner] : owners) kept.insert(owner.second);
  std::vector<const Event*> left;
  std::ranges::copy_if(events, std::back_inserter(left), [&](const Event* event) { return kept.contains(event); });
  return left;
}

std::vector<const Event*> select_entries(std::vector<const Event*> events, const TimelineOptions& options) {
  if (options.days) events = on_salient_days(std::move(events), *options.days);
  if (options.all_entries) return events;
  if (options.entries) return most_salient(events, *options.entries);
  const std::size_t count = automatic_count(events);
  return options.days ? with_every_day(events, count) : most_salient(events, count);
}

}  // namespace throughline::timeline
