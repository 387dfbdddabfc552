// A timeline that is put out as a site.
#pragma once

#include "cli/timeline_input.hpp"

namespace throughline::cli {

// To the folder of -o. Fails as publish_site and page_options do.
Done publish_given(const GivenTimeline& given, const Invocation& call, Console& console);

}  // namespace throughline::cli
