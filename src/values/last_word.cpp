#include "throughline/timeline.hpp"

namespace throughline {

const TrackPoint* last_word(const Track& track) {
  const TrackPoint* last = nullptr;
  for (const TrackPoint& point : track.points) {
    if (!point.superseded_by.empty()) continue;
    if (last == nullptr || point.date || !last->date) last = &point;
  }
  return last;
}

}  // namespace throughline
