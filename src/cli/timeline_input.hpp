// A timeline that a command is given: a file of one, or articles to build one from.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "cli/workspace.hpp"
#include "throughline/render.hpp"
#include "throughline/timeline.hpp"

namespace throughline::cli {

struct GivenTimeline {
  Timeline timeline;
  int status = kDone;              // as status_of
  std::optional<ClaimSet> claims;  // what it was built from; null: it came from a file
};

// What pages need beside the timeline: what was skipped, what to show as changed, where they will stand. Fails as
// read_timeline_file, or "bad-value" when --changes-since is neither a day nor a file.
Result<PageOptions> page_options(const GivenTimeline& given, const Invocation& call);

// Fails "already-built" when the timeline came from a file and options ask for another shape: it is what it is.
Done check_shape(const GivenTimeline& given, const Invocation& call);

// Fails as read_timeline, or "not-a-timeline".
Result<Timeline> read_timeline_file(const FileSystem& files, const std::string& path);

// `paths` is one timeline file, or articles and claims. Fails as read_timeline and open_workspace.
Result<GivenTimeline> timeline_of(std::span<const std::string> paths, const Invocation& call, Console& console);

// What to say when no input could be used.
Diagnostic nothing_to_use();

}  // namespace throughline::cli
