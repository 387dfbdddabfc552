#include "diff/track_changes.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace throughline::diff {
namespace {

struct Sides {
  const Track* before = nullptr;
  const Track* after = nullptr;
};

std::optional<TrackPoint> copy_of(const Track* track) {
  const TrackPoint* point = track == nullptr ? nullptr : last_word(*track);
  return point == nullptr ? std::nullopt : std::optional(*point);
}

std::vector<std::string> claims_of(const TrackChange& change) {
  std::set<std::string> claims;
  if (change.before) claims.insert(change.before->claim);
  if (change.after) claims.insert(change.after->claim);
  return {claims.begin(), claims.end()};
}

}  // namespace

std::vector<TrackChange> find_track_changes(const std::vector<Track>& from, const std::vector<Track>& to) {
  std::map<std::string, Sides> sides;
  for (const Track& track : from) sides[track.id].before = &track;
  for (const Track& track : to) sides[track.id].after = &track;
  std::vector<TrackChange> changes;
  for (const auto& [id, side] : sides) {
    TrackChange change{
        id, (side.after != nullptr ? side.after : side.before)->subject, copy_of(side.before), copy_of(side.after), {}};
    if (change.before == change.after) continue;
    change.why = claims_of(change);
    changes.push_back(std::move(change));
  }
  return changes;
}

std::vector<Disagreement> only_in(const std::vector<Disagreement>& have, const std::vector<Disagreement>& lack) {
  std::set<std::string_view> known;
  for (const Disagreement& disagreement : lack) known.insert(disagreement.id);
  std::vector<Disagreement> found;
  for (const Disagreement& disagreement : have) {
    if (!known.contains(disagreement.id)) found.push_back(disagreement);
  }
  return found;
}

}  // namespace throughline::diff
