// Where nothing new is said.
#include <algorithm>
#include <set>

#include "diff/development_parts.hpp"

namespace throughline::diff {
namespace {

// A track has fallen silent after a week, or twice its longest pause so far when that is more.
constexpr std::int32_t kQuietDays = 7;
constexpr std::int32_t kLeastReportDays = 3;

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
    found.push_back(std::move(quiet));
  }
}

}  // namespace throughline::diff
