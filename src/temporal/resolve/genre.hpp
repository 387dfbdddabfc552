// Whether a text tells of its own day (news) or of long ago (a history): this decides what its dates lean on.
#pragma once

#include <optional>

#include "temporal/found_time.hpp"
#include "throughline/day.hpp"

namespace throughline::temporal {

// Whether the text reports on the results of a quarter.
bool is_report(const FoundTimes& found);

bool is_history(const FoundTimes& found, std::optional<Day> published);

}  // namespace throughline::temporal
