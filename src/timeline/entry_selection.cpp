#include "timeline/entry_selection.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "timeline/day_selection.hpp"

namespace throughline::timeline {
namespace {

constexpr std::size_t kFewestEntries = 12;
constexpr std::size_t kMostEntries = 60;
constexpr std::size_t kFirstOfAll = 10;
constexpr double kShareOfFirst = 0.7;
// What a further event of a day is worth beside the one before: a reader of the day has been told of it.
constexpr double kLaterOnDay = 0.8;

bool is_more_salient(const Event* a, const Event* b) {
  if (a->salience != b->salience) return a->salience > b->salience;
  const auto order = compare(a->date, b->date);
  return order != 0 ? order < 0 : a->id < b->id;
}

std::vector<const Event*> most_salient_first(std::vector<const Event*> events) {
  std::stable_sort(events.begin(), events.end(), is_more_salient);
  return events;
}

std::vector<const Event*> only(const std::vector<const Event*>& events, const std::set<const Event*>& kept) {
  std::vector<const Event*> selected;
  std::ranges::copy_if(events, std::back_inserter(selected), [&](const Event* event) { return kept.contains(event); });
  return selected;
}

std::vector<const Event*> most_salient(const std::vector<const Event*>& events, std::size_t count) {
  std::vector<const Event*> ranked = most_salient_first(events);
  ranked.resize(std::min(count, ranked.size()));
  return only(events, {ranked.begin(), ranked.end()});
}

struct Worth {
  double worth = 0;
  const Event* event = nullptr;
};

// The greatest first; ties as the salience of the events.
std::vector<Worth> by_worth(const std::vector<const Event*>& events) {
  std::map<Day, double> next_share;
  std::vector<Worth> ranked;
  for (const Event* event : most_salient_first(events)) {
    double share = 1.0;
    if (event->date && event->date->first && event->date->first == event->date->last) {
      double& next = next_share.try_emplace(*event->date->first, 1.0).first->second;
      share = std::exchange(next, next * kLaterOnDay);
    }
    ranked.push_back({share * event->salience, event});
  }
  std::stable_sort(ranked.begin(), ranked.end(), [](const Worth& a, const Worth& b) { return a.worth > b.worth; });
  return ranked;
}

std::vector<const Event*> before_falling_away(const std::vector<const Event*>& events) {
  const std::vector<Worth> ranked = by_worth(events);
  std::vector<double> worths;
  for (const Worth& one : ranked) worths.push_back(one.worth);
  const std::size_t count = count_before_falling_away(worths);
  std::set<const Event*> kept;
  for (std::size_t i = 0; i < count; ++i) kept.insert(ranked[i].event);
  return only(events, kept);
}

std::vector<const Event*> on_days(std::vector<const Event*> events, const std::vector<Day>& days) {
  std::erase_if(events, [&](const Event* event) {
    return !event->date || !event->date->first || event->date->first != event->date->last ||
           std::ranges::find(days, *event->date->first) == days.end();
  });
  return events;
}

}  // namespace

std::size_t count_before_falling_away(std::span<const double> worths) {
  const std::size_t first = std::min(worths.size(), kFirstOfAll);
  double sum = 0;
  for (const double value : worths.first(first)) sum += value;
  const double least = first == 0 ? 0 : kShareOfFirst * sum / static_cast<double>(first);
  const auto below = std::find_if(worths.begin(), worths.end(), [&](double value) { return value < least; });
  const auto reached = static_cast<std::size_t>(below - worths.begin());
  return std::min(worths.size(), std::clamp(reached, kFewestEntries, kMostEntries));
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
  return only(events, kept);
}

std::vector<const Event*> select_entries(const ClaimView& view, std::vector<const Event*> events,
                                         const TimelineOptions& options) {
  if (options.days) {
    std::vector<Day> days = most_salient_days(view.graph(), events);
    days.resize(std::min<std::size_t>(days.size(), *options.days));
    events = on_days(std::move(events), days);
  }
  if (options.all_entries) return events;
  return options.entries ? most_salient(events, *options.entries) : before_falling_away(events);
}

}  // namespace throughline::timeline
