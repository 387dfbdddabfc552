// What new reports say of tracks, and where nothing new is said.
#include <algorithm>
#include <map>
#include <set>

#include "diff/development_parts.hpp"

namespace throughline::diff {
namespace {

// A track has fallen silent after a week, or twice its longest pause so far when that is more.
constexpr std::int32_t kQuietDays = 7;
constexpr std::int32_t kLeastReportDays = 3;

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

Development of_reading(const Track& track, const TrackPoint& point, const Sides& sides) {
  Development found;
  const bool is_status = track.kind == TrackKind::status;
  found.kind = is_status ? DevelopmentKind::status_turned : DevelopmentKind::count_revised;
  const double weight = sides.to.weight_of(point.claim);
  found.importance = is_status ? weight::kStatus + weight::kStatusBySalience * weight
                               : weight::kCount + weight::kCountBySalience * weight;
  if (const Entry* const entry = sides.to.entry_with(point.claim)) found.entry = entry->id;
  found.track = track.id;
  found.about = track_name(track);
  found.date = point.date;
  found.after = reading_words(point);
  found.why = {point.claim};
  found.by = voices(found.why, sides.to);
  return found;
}

// The last word on a track of what had come about by then: a state that is told for a later day is a forecast.
const TrackPoint* last_fact(const Track* track, const std::optional<Day>& day) {
  if (track == nullptr) return nullptr;
  Track past = *track;
  std::erase_if(past.points, [&](const TrackPoint& point) {
    const std::optional<Day> known = point.reported ? point.reported : day;
    return point.date && point.date->first && known && *point.date->first > *known;
  });
  const TrackPoint* const last = last_word(past);
  if (last == nullptr) return nullptr;
  const auto found = std::ranges::find(track->points, *last);
  return &*found;
}

// Of a status only the last word counts, and only when a new report brings it.
void add_status(const Track& track, const Sides& sides, std::vector<Development>& found) {
  const TrackPoint* const now = last_fact(&track, sides.to.day());
  if (now == nullptr || !is_news(*now, sides)) return;
  const TrackPoint* const then = last_fact(sides.from.track(track.id), sides.from.day());
  if (then != nullptr && then->state == now->state) return;
  Development turned = of_reading(track, *now, sides);
  if (then != nullptr) {
    turned.before = then->state;
    turned.why.push_back(then->claim);
  } else {
    turned.importance -= weight::kStatus - weight::kFirstStatus;
  }
  found.push_back(std::move(turned));
}

// A total that falls to less than half was not revised: it is counted over another time, or of other people.
bool may_revise(const TrackPoint& before, const TrackPoint& after) {
  const std::optional<Decimal>& then = before.value ? before.value : before.low;
  const std::optional<Decimal>& now = after.value ? after.value : after.low;
  const std::optional<Decimal> twice = now ? now->times(Decimal(2)) : std::nullopt;
  return reading_words(before) != reading_words(after) && then && twice && *twice >= *then;
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

std::string sides_words(const Disagreement& disagreement, const StorySide& story) {
  std::string words;
  for (const DisagreementSide& side : disagreement.sides) {
    const std::string value = !side.state.empty() ? side.state : side.value ? to_string(*side.value) : "unknown";
    const std::vector<std::string> speakers = voices(side.claims, story);
    words += (words.empty() ? "" : "; ") + value;
    if (!speakers.empty()) words += " (" + speakers.front() + ")";
  }
  return words;
}

Development of_disagreement(DevelopmentKind kind, const Disagreement& disagreement, const StorySide& side) {
  Development found;
  found.kind = kind;
  found.track = disagreement.track;
  found.date = disagreement.date;
  const Track* const track = side.track(disagreement.track);
  found.about = track == nullptr ? disagreement.track : track_name(*track);
  double weight = 0;
  for (const DisagreementSide& one : disagreement.sides) {
    if (one.claims.empty()) continue;
    weight = std::max(weight, side.weight_of(one.claims.front()));
    found.why.push_back(one.claims.front());
  }
  found.by = voices(found.why, side);
  found.importance = weight::kDisagreement + weight::kDisagreementBySalience * weight;
  (kind == DevelopmentKind::disagreement_opened ? found.after : found.before) = sides_words(disagreement, side);
  return found;
}

bool is_same_matter(const Disagreement& a, const Disagreement& b) { return a.track == b.track && a.date == b.date; }

// Distinct days of reports on a track, ascending.
std::vector<Day> report_days(const Track& track) {
  std::set<Day> days;
  for (const TrackPoint& point : track.points) {
    if (point.reported) days.insert(*point.reported);
  }
  return {days.begin(), days.end()};
}

std::int32_t longest_pause(const std::vector<Day>& days) {
  std::int32_t longest = 0;
  for (std::size_t i = 1; i < days.size(); ++i) longest = std::max(longest, days[i] - days[i - 1]);
  return longest;
}

}  // namespace

void add_readings(const Sides& sides, std::vector<Development>& found) {
  for (const Track& track : sides.to.timeline().tracks) {
    track.kind == TrackKind::status ? add_status(track, sides, found) : add_count(track, sides, found);
  }
}

void add_disagreements(const TimelineDiff& diff, const Sides& sides, std::vector<Development>& found) {
  for (const Disagreement& opened : diff.opened) {
    const bool is_new = std::ranges::any_of(opened.sides, [&](const DisagreementSide& side) {
      return std::ranges::any_of(side.claims, [&](const std::string& id) {
        const Claim* const claim = sides.to.claim(id);
        return claim != nullptr && !sides.from.knows_article(claim->article);
      });
    });
    if (!is_new) continue;
    Development development = of_disagreement(DevelopmentKind::disagreement_opened, opened, sides.to);
    const auto before = std::ranges::find_if(diff.closed, [&](const auto& c) { return is_same_matter(c, opened); });
    if (before != diff.closed.end()) development.before = sides_words(*before, sides.from);
    found.push_back(std::move(development));
  }
  for (const Disagreement& closed : diff.closed) {
    const bool goes_on =
        std::ranges::any_of(diff.opened, [&](const Disagreement& opened) { return is_same_matter(opened, closed); });
    if (!goes_on) found.push_back(of_disagreement(DevelopmentKind::disagreement_closed, closed, sides.from));
  }
}

void add_silences(const Sides& sides, std::vector<Development>& found) {
  const auto then = sides.from.day();
  const auto now = sides.to.day();
  if (!then || !now) return;
  for (const Track& track : sides.to.timeline().tracks) {
    const std::vector<Day> days = report_days(track);
    if (days.size() < kLeastReportDays || sides.from.track(track.id) == nullptr) continue;
    const std::int32_t limit = std::max(kQuietDays, 2 * longest_pause(days));
    if (*now - days.back() <= limit || *then - days.back() > limit) continue;
    const auto last = std::ranges::find(track.points, std::optional(days.back()), &TrackPoint::reported);
    Development quiet = of_reading(track, *last, sides);
    quiet.kind = DevelopmentKind::gone_quiet;
    quiet.importance = weight::kGoneQuiet;
    quiet.before = to_string(days.back());
    quiet.after.clear();
    found.push_back(std::move(quiet));
  }
}

}  // namespace throughline::diff
