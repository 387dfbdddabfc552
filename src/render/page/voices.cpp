#include "render/page/voices.hpp"

#include <algorithm>
#include <map>

#include "base/text.hpp"

namespace throughline::render {
namespace {

constexpr std::string_view kPress = "Press reports";

// "It", "Its manager": words that point back name nobody where they stand alone.
bool points_back(std::string_view text) {
  constexpr std::string_view kWords[] = {"he", "she", "it", "they", "his", "her", "its", "their", "this", "these"};
  const std::string first = base::to_ascii_lower(text.substr(0, text.find(' ')));
  return std::ranges::find(kWords, first) != std::end(kWords);
}

// Speakers without an actor are told apart by their words, an article in front or not.
std::string voice_name(const TrackPoint& point, const TimelineIndex& index) {
  if (point.attributed_to.empty()) return std::string(kPress);
  const Speaker& speaker = point.attributed_to.front();
  if (speaker.actor.empty() && points_back(speaker.text)) return std::string(kPress);
  std::string name(speaker.actor.empty() ? std::string_view(speaker.text) : index.actor_name(speaker.actor));
  if (!name.empty()) name[0] = base::to_ascii_upper(name[0]);
  return name;
}

}  // namespace

std::vector<Voice> voices_of(const Track& track, const TimelineIndex& index) {
  std::map<std::string, std::vector<const TrackPoint*>> by_name;
  for (const TrackPoint& point : track.points) {
    if (point.date && point.date->first) by_name[voice_name(point, index)].push_back(&point);
  }
  std::vector<Voice> voices;
  for (auto& [name, points] : by_name) voices.push_back({name, std::move(points)});
  std::stable_sort(voices.begin(), voices.end(), [](const Voice& a, const Voice& b) {
    if ((a.name == kPress) != (b.name == kPress)) return a.name == kPress;
    return a.points.size() > b.points.size();
  });
  return voices;
}

}  // namespace throughline::render
