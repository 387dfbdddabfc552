#include "cli/timeline_input.hpp"

#include "throughline/formats.hpp"

namespace throughline::cli {

Result<Timeline> read_timeline_file(const FileSystem& files, const std::string& path) {
  const auto bytes = files.read(path);
  if (!bytes.ok()) return bytes.error();
  if (!is_timeline(bytes.value())) {
    return Diagnostic{.code = "not-a-timeline",
                      .message = "the file is not a throughline timeline",
                      .path = path,
                      .remedy = "make one with throughline build PATH... -o FILE.json"};
  }
  return read_timeline(bytes.value(), path);
}

Result<GivenTimeline> timeline_of(std::span<const std::string> paths, const Invocation& call, Console& console) {
  const auto files = make_disk_file_system();
  if (paths.size() == 1 && files->kind(paths[0]) == FileKind::regular) {
    const auto bytes = files->read(paths[0]);
    if (bytes.ok() && is_timeline(bytes.value())) {
      auto timeline = read_timeline(bytes.value(), paths[0]);
      if (!timeline.ok()) return timeline.error();
      return GivenTimeline{std::move(timeline).value(), kDone};
    }
  }
  const auto workspace = open_workspace(call);
  if (!workspace.ok()) return workspace.error();
  const Extraction extraction = extract_paths(workspace.value(), paths, call, console);
  return GivenTimeline{workspace.value().pipeline.build(extraction.claims, call.timeline), status_of(extraction)};
}

Diagnostic nothing_to_use() {
  return {.severity = Severity::error,
          .code = "nothing-to-use",
          .message = "none of the inputs could be used",
          .remedy = "see what was said above about each; throughline inspect FILE tells how a file is read"};
}

}  // namespace throughline::cli
