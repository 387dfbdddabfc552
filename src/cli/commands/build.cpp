#include <fmt/format.h>

#include <array>

#include "base/counted.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/timeline_input.hpp"
#include "throughline/formats.hpp"
#include "throughline/render.hpp"

namespace throughline::cli {
namespace {

constexpr std::array<FormatChoice, 4> kFormats = {
    {{"json", ".json"}, {"html", ".html .htm"}, {"md", ".md .markdown"}, {"text", ".txt"}}};

std::string written(const Timeline& timeline, const std::string& format) {
  if (format == "html") return write_timeline_html(timeline);
  if (format == "md") return write_timeline_markdown(timeline);
  if (format == "text") return write_timeline_text(timeline);
  return write_timeline(timeline);
}

std::string summary_line(const Timeline& timeline, const Invocation& call) {
  const Story& story = timeline.story;
  std::string line = fmt::format("{} from {}", base::counted(timeline.entries.size(), "entry"),
                                 base::counted(story.articles, "article"));
  if (story.skipped != 0) line += fmt::format(", {} skipped", story.skipped);
  if (story.undated != 0) line += fmt::format(", {} without a publication date", story.undated);
  return line + written_to(call);
}

}  // namespace

int run_build(const Invocation& call, Console& console) {
  const auto format = choose_format(call, kFormats);
  if (!format.ok()) return fatal(format.error(), console);
  const auto workspace = open_workspace(call);
  if (!workspace.ok()) return fatal(workspace.error(), console);
  const Extraction extraction = extract_paths(workspace.value(), call.operands, call, console);
  const int status = status_of(extraction);
  if (status == kFatal) return fatal(nothing_to_use(), console);

  const Timeline timeline = workspace.value().pipeline.build(extraction.claims, call.timeline);
  const Done wrote = write_output(written(timeline, format.value()), call, console);
  if (!wrote.ok()) return fatal(wrote.error(), console);
  summary(summary_line(timeline, call), call, console);
  return status;
}

}  // namespace throughline::cli
