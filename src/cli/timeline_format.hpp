// The formats in which a timeline is written to a file.
#pragma once

#include <string>

#include "cli/output.hpp"
#include "throughline/render.hpp"
#include "throughline/timeline.hpp"

namespace throughline::cli {

// --format, or the ending of -o. Fails "unknown-format".
Result<std::string> choose_timeline_format(const Invocation& call);

// REQUIRES: `format` was chosen by the function above.
std::string write_timeline_as(const Timeline& timeline, const std::string& format, const PageOptions& page);

}  // namespace throughline::cli
