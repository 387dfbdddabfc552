#include "cli/timeline_input.hpp"

#include "throughline/edtf.hpp"
#include "throughline/formats.hpp"
#include "throughline/stages.hpp"

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
      return GivenTimeline{std::move(timeline).value(), kDone, std::nullopt};
    }
  }
  const auto workspace = open_workspace(call);
  if (!workspace.ok()) return workspace.error();
  Extraction extraction = extract_paths(workspace.value(), paths, call, console);
  const int status = status_of(extraction);
  Timeline timeline = workspace.value().pipeline.build(extraction.claims, call.timeline);
  return GivenTimeline{std::move(timeline), status, std::move(extraction.claims)};
}

Done check_shape(const GivenTimeline& given, const Invocation& call) {
  if (given.claims || call.timeline == TimelineOptions()) return done();
  return Diagnostic{.code = "already-built",
                    .message = "the timeline was built already; options that shape it come too late",
                    .path = call.operands[0],
                    .remedy = "give them with the articles or claims it was built from"};
}

Result<PageOptions> page_options(const GivenTimeline& given, const Invocation& call) {
  PageOptions page;
  page.quotes = call.one_quote ? Quotes::one : Quotes::all;
  page.base_url = call.base_url;
  if (given.claims) page.skipped = given.claims->skipped;
  if (call.changes_since.empty()) return page;
  if (const auto span = parse_edtf(call.changes_since); span && span->last) {
    page.changes = news_since(given.timeline, *span->last);
    return page;
  }
  const auto earlier = read_timeline_file(*make_disk_file_system(), call.changes_since);
  if (!earlier.ok()) return earlier.error();
  page.changes = diff_timelines(earlier.value(), given.timeline);
  page.changes->from.label = earlier.value().story.title;
  page.changes->from.as_of = latest_report(earlier.value());
  return page;
}

Diagnostic nothing_to_use() {
  return {.severity = Severity::error,
          .code = "nothing-to-use",
          .message = "none of the inputs could be used",
          .remedy = "see what was said above about each; throughline inspect FILE tells how a file is read"};
}

}  // namespace throughline::cli
