// What changed as an editor would tell it: the most important first, each with who says so.
#pragma once

#include <vector>

#include "throughline/timeline_diff.hpp"

namespace throughline::diff {

// Of `diff`, which holds everything else already.
std::vector<Development> find_developments(const TimelineDiff& diff, const Timeline& from, const Timeline& to);

}  // namespace throughline::diff
