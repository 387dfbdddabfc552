#include "timeline/disagreements.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "timeline/track_keys.hpp"
#include "timeline/tracks.hpp"
#include "values/count_bounds.hpp"

namespace throughline::timeline {
namespace {

// Sides of one day that are weighed against each other; more is noise and would cost its square.
constexpr std::size_t kMostSides = 64;

// One value or state of a day, with who tells it.
struct Side {
  const TrackPoint* point = nullptr;  // the first that tells it
  std::vector<std::string> claims;
  std::set<std::string> voices;
  std::set<std::string, std::less<>> origins;
};

using EventOfClaim = std::map<std::string_view, const Event*>;
using Group = std::vector<const TrackPoint*>;

Count as_count(const TrackPoint& point) {
  Count count;
  count.value = point.value;
  count.low = point.low;
  count.high = point.high;
  count.qualifier = point.qualifier;
  return count;
}

bool can_both_hold(const Side& a, const Side& b, TrackKind kind, const Knowledge& knowledge) {
  if (kind == TrackKind::status) return !knowledge.are_opposed(a.point->state, b.point->state);
  return may_be_equal(as_count(*a.point), as_count(*b.point));
}

// Who speaks: the one that a claim is attributed to, else the text, of which copies are one voice.
std::string voice_of(const Claim& claim, const ClaimView& view) {
  return claim.attributed_to.empty() ? std::string(view.graph().origin(claim.article)) : voucher(claim, view);
}

// Whether each side has a voice that the other has not.
bool by_different_voices(const Side& a, const Side& b) {
  return !std::ranges::includes(a.voices, b.voices) && !std::ranges::includes(b.voices, a.voices);
}

bool is_increment(const Claim& claim, const TrackPoint& point) {
  return std::ranges::any_of(claim.counts,
                             [&](const Count& count) { return count.increment && count.value == point.value; });
}

std::vector<Side> build_sides(const Group& group, const ClaimView& view) {
  using Key =
      std::tuple<std::optional<Decimal>, std::optional<Decimal>, std::optional<Decimal>, Qualifier, std::string>;
  std::map<Key, Side> sides;
  for (const TrackPoint* point : group) {
    const Claim* claim = view.claim(point->claim);
    if (claim == nullptr || (point->state.empty() && is_increment(*claim, *point))) continue;
    Side& side = sides[{point->value, point->low, point->high, point->qualifier, point->state}];
    if (side.point == nullptr) side.point = point;
    side.claims.push_back(point->claim);
    side.voices.insert(voice_of(*claim, view));
    side.origins.emplace(view.graph().origin(claim->article));
  }
  std::vector<Side> listed;
  for (auto& [key, side] : sides) {
    if (listed.size() < kMostSides) listed.push_back(std::move(side));
  }
  return listed;
}

DisagreementSide finish(Side side) {
  DisagreementSide done;
  done.value = side.point->value;
  done.state = side.point->state;
  std::sort(side.claims.begin(), side.claims.end());
  side.claims.erase(std::unique(side.claims.begin(), side.claims.end()), side.claims.end());
  done.claims = std::move(side.claims);
  done.origins = static_cast<std::uint32_t>(side.origins.size());
  return done;
}

void add_disagreement(const Track& track, const Group& group, const ClaimView& view, const Knowledge& knowledge,
                      std::vector<Disagreement>& found) {
  std::vector<Side> sides = build_sides(group, view);
  std::vector<bool> disputed(sides.size(), false);
  for (std::size_t i = 0; i < sides.size(); ++i) {
    for (std::size_t j = i + 1; j < sides.size(); ++j) {
      if (can_both_hold(sides[i], sides[j], track.kind, knowledge) || !by_different_voices(sides[i], sides[j]))
        continue;
      disputed[i] = disputed[j] = true;
    }
  }
  Disagreement disagreement;
  disagreement.track = track.id;
  disagreement.date = group.front()->date;
  for (std::size_t i = 0; i < sides.size(); ++i) {
    if (disputed[i]) disagreement.sides.push_back(finish(std::move(sides[i])));
  }
  if (disagreement.sides.empty()) return;
  disagreement.id = disagreement_id(track.id, disagreement.sides);
  found.push_back(std::move(disagreement));
}

bool tells_measure(const Track& track) {
  Count count;
  count.measure = track.subject;
  count.of = track.of;
  count.unit = track.unit;
  return names_its_measure(count);
}

// The points of a track that speak of the same thing on the same day.
std::vector<Group> comparable_points(const Track& track, const EventOfClaim& event_of, const Knowledge& knowledge) {
  const bool by_event = track.kind == TrackKind::count && !knowledge.is_stock(track.subject) && track.of.empty();
  std::map<std::tuple<std::optional<Day>, std::optional<Day>, std::string_view>, Group> groups;
  for (const TrackPoint& point : track.points) {
    if (!point.date || !point.date->first) continue;
    const auto event = event_of.find(point.claim);
    const std::string_view about = by_event && event != event_of.end() ? event->second->id : std::string_view();
    groups[{point.date->first, point.date->last, about}].push_back(&point);
  }
  std::vector<Group> listed;
  listed.reserve(groups.size());
  for (auto& [key, group] : groups) listed.push_back(std::move(group));
  return listed;
}

}  // namespace

std::vector<Disagreement> find_disagreements(const std::vector<Track>& tracks, const ClaimView& view,
                                             const std::vector<const Event*>& events, const Knowledge& knowledge) {
  EventOfClaim event_of;
  for (const Event* event : events) {
    for (const std::string& claim : event->claims) event_of.emplace(claim, event);
  }
  std::vector<Disagreement> found;
  for (const Track& track : tracks) {
    if (track.kind == TrackKind::count && !tells_measure(track)) continue;
    for (const Group& group : comparable_points(track, event_of, knowledge)) {
      add_disagreement(track, group, view, knowledge, found);
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const Disagreement& a, const Disagreement& b) {
    if (a.track != b.track) return a.track < b.track;
    const auto order = compare(a.date, b.date);
    return order != 0 ? order < 0 : a.id < b.id;
  });
  return found;
}

}  // namespace throughline::timeline
