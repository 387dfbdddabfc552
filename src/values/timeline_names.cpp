#include "throughline/timeline.hpp"
#include "values/enum_names.hpp"

namespace throughline {
namespace {

constexpr values::Names<2> kTrackKindNames = {"count", "status"};

}  // namespace

std::string_view to_string(TrackKind kind) { return values::name_of(kTrackKindNames, kind); }

std::optional<TrackKind> parse_track_kind(std::string_view name) {
  return values::find_value<TrackKind>(kTrackKindNames, name);
}

}  // namespace throughline
