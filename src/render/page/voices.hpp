// Who tells a track: its points, apart by voice.
#pragma once

#include <string>
#include <vector>

#include "render/timeline_index.hpp"

namespace throughline::render {

struct Voice {
  std::string name;                       // the nearest speaker's, or that of the press
  std::vector<const TrackPoint*> points;  // with a date, in the track's order; at least one
};

// Reports without a speaker are one voice, that of the press, and come first; then speakers, those with most points
// first, ties by name.
std::vector<Voice> voices_of(const Track& track, const TimelineIndex& index);

}  // namespace throughline::render
