#include "diff/developments.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "diff/development_parts.hpp"

namespace throughline::diff {
namespace {

constexpr double kPlaces = 10000;

double rounded(double importance) { return std::round(std::clamp(importance, 0.0, 1.0) * kPlaces) / kPlaces; }

bool comes_first(const Development& a, const Development& b) {
  if (a.importance != b.importance) return a.importance > b.importance;
  const auto order = compare(a.date, b.date);
  if (order != 0) return order < 0;
  return std::tie(a.kind, a.about, a.entry, a.track, a.after) < std::tie(b.kind, b.about, b.entry, b.track, b.after);
}

// A new entry and the state or figure that it tells weigh the same: the greater weight of the two.
void even_out(std::vector<Development>& found) {
  for (Development& reading : found) {
    const bool is_reading =
        reading.kind == DevelopmentKind::status_turned || reading.kind == DevelopmentKind::count_revised;
    if (!is_reading || reading.entry.empty()) continue;
    for (Development& other : found) {
      if (other.kind != DevelopmentKind::added || other.entry != reading.entry) continue;
      reading.importance = other.importance = std::max(reading.importance, other.importance);
    }
  }
}

// A claim that says two things of one article is one piece of evidence.
void drop_repeats(std::vector<std::string>& ids) {
  std::vector<std::string> once;
  for (std::string& id : ids) {
    if (std::ranges::find(once, id) == once.end()) once.push_back(std::move(id));
  }
  ids = std::move(once);
}

}  // namespace

std::vector<std::string> voices(const std::vector<std::string>& claims, const StorySide& side) {
  std::vector<std::string> found;
  for (const std::string& id : claims) {
    const Claim* const claim = side.claim(id);
    if (claim == nullptr) continue;
    std::string voice = side.voice(*claim);
    if (!voice.empty() && std::ranges::find(found, voice) == found.end()) found.push_back(std::move(voice));
  }
  return found;
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

std::vector<Development> find_developments(const TimelineDiff& diff, const Timeline& from, const Timeline& to) {
  const Sides sides{StorySide(from), StorySide(to)};
  std::vector<Development> found;
  add_readings(sides, found);
  add_disagreements(diff, sides, found);
  add_plans(sides, found);
  add_entries(diff, sides, found);
  add_entry_changes(diff, sides, found);
  add_silences(sides, found);
  even_out(found);
  for (Development& development : found) {
    development.importance = rounded(development.importance);
    drop_repeats(development.why);
  }
  std::erase_if(found,
                [](const Development& development) { return development.why.empty() || development.about.empty(); });
  std::stable_sort(found.begin(), found.end(), comes_first);
  return found;
}

}  // namespace throughline::diff
