#include "graph/event_links.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "graph/same_event.hpp"

namespace throughline::graph {
namespace {

constexpr double kLeastFollowing = 0.34;
constexpr double kLeastLinkedWords = 0.10;
constexpr double kLeastLinkedActors = 0.50;
constexpr double kSameDeed = 0.80;
// What a denial stands against uses much of its words.
constexpr double kLeastDeniedWords = 0.20;
// A plan without a day of its own may come true within a month; one with a day, up to two days late.
constexpr std::int32_t kDaysToFulfil = 31;
constexpr std::int32_t kDaysLate = 2;

Link link(const EventProfile& from, const EventProfile& to, LinkType type, std::string why) {
  std::vector<std::string> claims{from.event.id, to.event.id};
  std::sort(claims.begin(), claims.end());
  return {from.event.id, to.event.id, type, std::move(why), std::move(claims)};
}

std::string evidence(const Relation& relation) {
  return fmt::format("words {:.2f}, actors {:.2f}, deed {:.2f}", relation.words, relation.actors, relation.deed);
}

bool is_day(const EventProfile& event) {
  const std::optional<DateSpan>& date = event.event.date;
  return date && date->first && date->first == date->last;
}

bool happened_after(const EventProfile& later, const EventProfile& earlier) {
  return *earlier.event.date->first < *later.event.date->first;
}

bool same_deed_and_actors(const Relation& relation) {
  return relation.words >= kLeastLinkedWords && relation.actors >= kLeastLinkedActors && relation.deed >= kSameDeed;
}

// The best of `candidates` that `may` be linked (asked first, for it costs less) and whose relation `fits`; ties go to
// the later event.
template <class May, class Fits>
std::optional<std::pair<std::size_t, Relation>> best_of(std::span<const EventProfile> events, std::size_t event,
                                                        const std::vector<std::size_t>& candidates, May may,
                                                        Fits fits) {
  std::optional<std::pair<std::size_t, Relation>> best;
  for (const std::size_t other : candidates) {
    if (!may(events[other])) continue;
    const Relation relation = relate(events[event], events[other]);
    if (!fits(relation)) continue;
    if (!best || relation.strength() >= best->second.strength()) best = {other, relation};
  }
  return best;
}

bool lasts_around(const EventProfile& whole, const EventProfile& day) {
  const DateSpan& date = *whole.event.date;
  const bool lasts = date.last && !is_day(whole) && date.certainty != Certainty::approximate;
  return lasts && *date.first <= *day.event.date->first && *day.event.date->last <= *date.last;
}

bool comes_true(const EventProfile& event, const EventProfile& plan) {
  if (plan.reported.empty() || event.reported.empty()) return false;
  const Day planned = plan.reported.front();
  if (planned > event.reported.back() || *event.event.date->last < planned) return false;
  const std::optional<DateSpan>& date = plan.event.date;
  const bool has_day = date && date->first && date->last && date->certainty != Certainty::assumed;
  if (!has_day) return *event.event.date->first - planned <= kDaysToFulfil;
  return *date->first <= *event.event.date->last && *event.event.date->first <= *date->last + kDaysLate;
}

}  // namespace

std::vector<Link> find_followers(std::span<const EventProfile> events, const EventThreads& threads) {
  std::vector<Link> links;
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (events[i].stance != Stance::fact) continue;
    const auto best = best_of(
        events, i, threads.before(i, Stance::fact),
        [&](const EventProfile& other) { return happened_after(events[i], other); },
        [](const Relation& r) { return r.words >= kLeastLinkedWords && r.strength() >= kLeastFollowing; });
    if (!best) continue;
    links.push_back(
        link(events[i], events[best->first], LinkType::follows, "nearest-before: " + evidence(best->second)));
  }
  return links;
}

std::vector<Link> find_contradictions(std::span<const EventProfile> events, const EventThreads& threads) {
  std::vector<Link> links;
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (events[i].stance != Stance::denial && events[i].stance != Stance::negative) continue;
    const auto best = best_of(
        events, i, threads.before(i, Stance::fact),
        [&](const EventProfile& other) { return date_fit(events[i].event.date, other.event.date).has_value(); },
        [](const Relation& r) {
          return r.words >= kLeastDeniedWords && r.deed >= kSameDeed && r.actors >= kLeastLinkedActors;
        });
    if (!best) continue;
    links.push_back(link(events[i], events[best->first], LinkType::contradicts,
                         std::string(to_string(events[i].stance)) + ": " + evidence(best->second)));
  }
  return links;
}

std::vector<Link> find_fulfilments(std::span<const EventProfile> events, const EventThreads& threads) {
  std::vector<Link> links;
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (events[i].stance != Stance::fact || !is_day(events[i]) || events[i].only_says) continue;
    const auto best = best_of(
        events, i, threads.before(i, Stance::plan),
        [&](const EventProfile& plan) { return comes_true(events[i], plan); }, same_deed_and_actors);
    if (!best) continue;
    links.push_back(link(events[i], events[best->first], LinkType::fulfils, "as-planned: " + evidence(best->second)));
  }
  return links;
}

std::vector<Link> find_parts(std::span<const EventProfile> events, const EventThreads& threads) {
  std::vector<Link> links;
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (events[i].stance != Stance::fact || !is_day(events[i])) continue;
    const auto best = best_of(
        events, i, threads.before(i, Stance::fact),
        [&](const EventProfile& whole) { return lasts_around(whole, events[i]); }, same_deed_and_actors);
    if (!best) continue;
    links.push_back(link(events[i], events[best->first], LinkType::part_of, "within: " + evidence(best->second)));
  }
  return links;
}

std::vector<Link> find_links(std::span<const EventProfile> events, const ClaimSet& set) {
  const EventThreads threads(events);
  std::vector<Link> links;
  const auto add = [&](std::vector<Link> found) {
    links.insert(links.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  };
  add(find_followers(events, threads));
  add(find_contradictions(events, threads));
  add(find_fulfilments(events, threads));
  add(find_parts(events, threads));
  add(find_updates(events, set));
  const auto key = [](const Link& l) { return std::tie(l.from, l.to, l.type); };
  std::stable_sort(links.begin(), links.end(), [&](const Link& a, const Link& b) { return key(a) < key(b); });
  links.erase(std::unique(links.begin(), links.end(), [&](const Link& a, const Link& b) { return key(a) == key(b); }),
              links.end());
  return links;
}

}  // namespace throughline::graph
