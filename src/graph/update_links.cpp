#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "graph/event_links.hpp"
#include "values/count_bounds.hpp"

namespace throughline::graph {
namespace {

// What one claim says of a count or a state.
struct Reading {
  std::size_t event = 0;
  const Claim* claim = nullptr;
  const Count* count = nullptr;  // null: the claim's status is meant
};

using Track = std::vector<Reading>;

std::map<std::string, Track> collect_readings(std::span<const EventProfile> events, const ClaimSet& set) {
  std::map<std::string, Track> tracks;
  for (std::size_t event = 0; event < events.size(); ++event) {
    if (events[event].stance != Stance::fact || !events[event].event.date) continue;
    for (const std::size_t place : events[event].claims) {
      const Claim& claim = set.claims[place];
      if (claim.status) tracks["status\t" + claim.status->subject].push_back({event, &claim, nullptr});
      for (const Count& count : claim.counts) {
        if (!names_its_measure(count)) continue;
        tracks["count\t" + count.measure + '\t' + count.of + '\t' + count.unit].push_back({event, &claim, &count});
      }
    }
  }
  return tracks;
}

bool is_same(const Reading& a, const Reading& b) {
  if (a.count != nullptr && b.count != nullptr) return may_be_equal(*a.count, *b.count);
  return a.claim->status && b.claim->status && a.claim->status->state == b.claim->status->state;
}

bool of_one_day(const EventProfile& a, const EventProfile& b) {
  return a.event.date->first && a.event.date->first == b.event.date->first && a.event.date->last == b.event.date->last;
}

std::string words_of(const Reading& reading) {
  if (reading.count == nullptr) return reading.claim->status->subject + " is " + reading.claim->status->state;
  const std::optional<Decimal>& value = reading.count->value;
  return reading.count->measure + " is " + (value ? to_string(*value) : std::string("a range"));
}

// An increment is no new total, so it updates nothing.
bool is_total(const Reading& reading) { return reading.count == nullptr || !reading.count->increment; }

Link link(const EventProfile& from, const EventProfile& to, LinkType type, const Reading& now, const Reading& then) {
  std::vector<std::string> claims{now.claim->id, then.claim->id};
  std::sort(claims.begin(), claims.end());
  const std::string why = type == LinkType::updates ? "track: " : "differs: ";
  return {from.event.id, to.event.id, type, why + words_of(now) + ", before: " + words_of(then), std::move(claims)};
}

// Of one day, states may follow each other and a speaker may give several numbers; only numbers of two voices
// contradict.
bool may_contradict(const Reading& a, const Reading& b) {
  if (a.count == nullptr || b.count == nullptr) return false;
  const auto speaker = [](const Reading& r) {
    return r.claim->attributed_to.empty() ? std::string() : r.claim->attributed_to.front().actor;
  };
  return a.claim->article != b.claim->article || speaker(a) != speaker(b);
}

void link_track(const Track& track, std::span<const EventProfile> events, std::vector<Link>& links) {
  const Reading* before = nullptr;
  for (const Reading& reading : track) {
    if (!is_total(reading)) continue;
    if (before != nullptr && before->event != reading.event && !is_same(reading, *before)) {
      const EventProfile& now = events[reading.event];
      const EventProfile& then = events[before->event];
      const LinkType type = of_one_day(now, then) ? LinkType::contradicts : LinkType::updates;
      if (type == LinkType::updates || may_contradict(reading, *before)) {
        links.push_back(link(now, then, type, reading, *before));
      }
    }
    before = &reading;
  }
}

}  // namespace

std::vector<Link> find_updates(std::span<const EventProfile> events, const ClaimSet& set) {
  std::vector<Link> links;
  for (const auto& [key, track] : collect_readings(events, set)) link_track(track, events, links);
  return links;
}

}  // namespace throughline::graph
