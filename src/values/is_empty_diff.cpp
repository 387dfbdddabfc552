#include "throughline/timeline_diff.hpp"

namespace throughline {

bool is_empty(const TimelineDiff& diff) {
  return diff.added.empty() && diff.removed.empty() && diff.changed.empty() && diff.tracks.empty() &&
         diff.opened.empty() && diff.closed.empty() && diff.patch.empty();
}

}  // namespace throughline
