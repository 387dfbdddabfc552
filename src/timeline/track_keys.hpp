// What makes two readings points of one track.
#pragma once

#include <compare>
#include <string>
#include <vector>

#include "throughline/timeline.hpp"

namespace throughline::timeline {

struct TrackKey {
  TrackKind kind = TrackKind::count;
  std::string subject;
  std::string of;
  std::string unit;

  friend auto operator<=>(const TrackKey&, const TrackKey&) = default;
};

// "t-" and a digest of the key.
std::string track_id(const TrackKey& key);

// "d-" and a digest of the track and the claims of all sides.
std::string disagreement_id(const std::string& track, const std::vector<DisagreementSide>& sides);

}  // namespace throughline::timeline
