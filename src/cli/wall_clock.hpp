// The time of day, for the log of a store and nothing else.
#pragma once

#include <string>

namespace throughline::cli {

// "2025-03-05T09:12:00Z". SOURCE_DATE_EPOCH, where it is set, stands in for the clock (reproducible-builds.org).
std::string now_in_utc();

}  // namespace throughline::cli
