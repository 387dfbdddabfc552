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

constexpr std::array<FormatChoice, 9> kFormats = {{{"json", ".json"},
                                                   {"html", ".html .htm"},
                                                   {"md", ".md .markdown"},
                                                   {"text", ".txt"},
                                                   {"csv", ".csv"},
                                                   {"ics", ".ics"},
                                                   {"atom", ".atom"},
                                                   {"timelinejs", ".timelinejs"},
                                                   {"jsonld", ".jsonld"}}};

std::string written(const Timeline& timeline, const std::string& format, const PageOptions& page) {
  if (format == "html") return write_timeline_html(timeline, page);
  if (format == "csv") return write_timeline_csv(timeline);
  if (format == "ics") return write_timeline_ics(timeline, page.base_url);
  if (format == "atom") return write_timeline_atom(timeline, page.base_url);
  if (format == "timelinejs") return write_timeline_timelinejs(timeline);
  if (format == "jsonld") return write_timeline_jsonld(timeline, page.base_url);
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
  const auto given = timeline_of(call.operands, call, console);
  if (!given.ok()) return fatal(given.error(), console);
  if (given.value().status == kFatal) return fatal(nothing_to_use(), console);
  const Done shape = check_shape(given.value(), call);
  if (!shape.ok()) return fatal(shape.error(), console);
  const auto page = page_options(given.value(), call);
  if (!page.ok()) return fatal(page.error(), console);

  const Timeline& timeline = given.value().timeline;
  const Done wrote = write_output(written(timeline, format.value(), page.value()), call, console);
  if (!wrote.ok()) return fatal(wrote.error(), console);
  summary(summary_line(timeline, call), call, console);
  return given.value().status;
}

}  // namespace throughline::cli
