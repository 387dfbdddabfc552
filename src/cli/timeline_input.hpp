// A timeline that a command is given: a file of one, or articles to build one from.
#pragma once

#include <span>
#include <string>

#include "cli/workspace.hpp"
#include "throughline/timeline.hpp"

namespace throughline::cli {

struct GivenTimeline {
  Timeline timeline;
  int status = kDone;  // as status_of
};

// Fails as read_timeline, or "not-a-timeline".
Result<Timeline> read_timeline_file(const FileSystem& files, const std::string& path);

// `paths` is one timeline file, or articles and claims. Fails as read_timeline and open_workspace.
Result<GivenTimeline> timeline_of(std::span<const std::string> paths, const Invocation& call, Console& console);

// What to say when no input could be used.
Diagnostic nothing_to_use();

}  // namespace throughline::cli
