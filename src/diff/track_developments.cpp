// What new reports say of tracks.
#include <algorithm>
#include <map>
#include <set>

#include "diff/development_parts.hpp"

namespace throughline::diff {
namespace {

// A state that was over so many days before its report is told as history.
constexpr std::int32_t kHistoryDays = 7;

bool is_news(const TrackPoint& point, const Sides& sides) {
  const Claim* const claim = sides.to.claim(point.claim);
  return claim != nullptr && !sides.from.knows_article(claim->article);
}

// The point that another took the place of; null when there is none.
const TrackPoint* superseded_by(const TrackPoint& point, const Track& track) {
  const auto found = std::ranges::find_if(
      track.points, [&](const TrackPoint& other) { return other.superseded_by == point.claim && &other != &point; });
  return found == track.points.end() ? nullptr : &*found;
}

// A state that is told for a later day is a forecast, and one that was long over is history.
bool tells_the_present(const TrackPoint& point, const std::optional<Day>& day) {
  const std::optional<Day> known = point.reported ? point.reported : day;
  if (!point.date || !known) return true;
  if (point.date->first && *point.date->first > *known) return false;
  return !point.date->last || *known - *point.date->last <= kHistoryDays;
}

bool tells_an_entry(const TrackPoint& point, const Sides& sides) {
  return sides.to.entry_with(point.claim) != nullptr || sides.from.entry_with(point.claim) != nullptr;
}

// What a track told of the present by then. Where sentences that tell an entry say it, side mentions ("since the
// ceasefire began") do not count.
Track present_of(const Track& track, const Sides& sides, const std::optional<Day>& day) {
  Track present = track;
  std::erase_if(present.points, [&](const TrackPoint& point) { return !tells_the_present(point, day); });
  const auto is_mention = [&](const TrackPoint& point) { return !tells_an_entry(point, sides); };
  if (!std::ranges::all_of(present.points, is_mention)) std::erase_if(present.points, is_mention);
  return present;
}

// Of the new points that tell the state, the one that tells it best.
const TrackPoint& best_evidence(const TrackPoint& last, const Track& present, const Sides& sides) {
  const TrackPoint* best = &last;
  for (const TrackPoint& point : present.points) {
    if (point.state != last.state || !is_news(point, sides)) continue;
    if (sides.to.weight_of(point.claim) > sides.to.weight_of(best->claim)) best = &point;
  }
  return *best;
}

// Of a status only the last word counts, and only when a new report brings it.
void add_status(const Track& track, const Sides& sides, std::vector<Development>& found) {
  const Track present = present_of(track, sides, sides.to.day());
  const TrackPoint* const now = last_word(present);
  if (now == nullptr || !is_news(*now, sides)) return;
  const Track* const known = sides.from.track(track.id);
  const Track past = known == nullptr ? Track() : present_of(*known, sides, sides.from.day());
  const TrackPoint* const then = last_word(past);
  if (then != nullptr && then->state == now->state) return;
  Development turned = of_reading(track, best_evidence(*now, present, sides), sides);
  if (then != nullptr) {
    turned.before = then->state;
    turned.why.push_back(then->claim);
  } else {
    turned.importance -= weight::kStatus - weight::kFirstStatus;
  }
  found.push_back(std::move(turned));
}

bool is_exact_or_about(const TrackPoint& point) {
  return point.qualifier == Qualifier::exact || point.qualifier == Qualifier::about;
}

// "24" and "about 24" are one figure.
bool is_same_reading(const TrackPoint& a, const TrackPoint& b) {
  if (is_exact_or_about(a) && is_exact_or_about(b) && a.value && a.value == b.value) return true;
  return reading_words(a) == reading_words(b);
}

// A total that falls to less than half was not revised: it is counted over another time, or of other people.
bool may_revise(const TrackPoint& before, const TrackPoint& after) {
  const std::optional<Decimal>& then = before.value ? before.value : before.low;
  const std::optional<Decimal>& now = after.value ? after.value : after.low;
  const std::optional<Decimal> twice = now ? now->times(Decimal(2)) : std::nullopt;
  return !is_same_reading(before, after) && then && twice && *twice >= *then;
}

// A count is revised when its speaker gives another one in its place; others only add to it. The last new one is told.
void add_count(const Track& track, const Sides& sides, std::vector<Development>& found) {
  for (auto point = track.points.rbegin(); point != track.points.rend(); ++point) {
    if (!is_news(*point, sides) || !point->superseded_by.empty()) continue;
    const TrackPoint* before = superseded_by(*point, track);
    while (before != nullptr && is_news(*before, sides)) before = superseded_by(*before, track);
    if (before == nullptr || !may_revise(*before, *point)) continue;
    Development revised = of_reading(track, *point, sides);
    revised.before = reading_words(*before);
    revised.why.push_back(before->claim);
    found.push_back(std::move(revised));
    return;
  }
}

}  // namespace

void add_readings(const Sides& sides, std::vector<Development>& found) {
  for (const Track& track : sides.to.timeline().tracks) {
    track.kind == TrackKind::status ? add_status(track, sides, found) : add_count(track, sides, found);
  }
}

}  // namespace throughline::diff
