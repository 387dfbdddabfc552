#include "timeline/track_keys.hpp"

#include <string_view>

#include "base/digest.hpp"

namespace throughline::timeline {

std::string track_id(const TrackKey& key) {
  return base::content_id("t", {to_string(key.kind), key.subject, key.of, key.unit});
}

std::string disagreement_id(const std::string& track, const std::vector<DisagreementSide>& sides) {
  std::vector<std::string_view> parts{track};
  for (const DisagreementSide& side : sides) {
    for (const std::string& claim : side.claims) parts.emplace_back(claim);
    parts.emplace_back("/");
  }
  return base::content_id("d", parts);
}

}  // namespace throughline::timeline
