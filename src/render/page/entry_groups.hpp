// Entries by the month or day in which they stand.
#pragma once

#include <string>
#include <vector>

#include "throughline/timeline.hpp"

namespace throughline::render {

struct EntryGroup {
  std::string id;       // "m-2025-03", "m-2025-03-05", "m-undated"
  std::string heading;  // "March 2025", "5 March 2025", "Date unknown"
  std::vector<const Entry*> entries;
};

// In the timeline's order. By month; by day when months would hold more than 60 entries in the mean.
std::vector<EntryGroup> group_entries(const Timeline& timeline);

}  // namespace throughline::render
