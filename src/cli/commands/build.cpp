#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>

#include "base/counted.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/story_store.hpp"
#include "cli/timeline_format.hpp"
#include "cli/timeline_input.hpp"

namespace throughline::cli {
namespace {

// Threads of linked entries; one that stands for itself is none.
std::size_t count_storylines(const Timeline& timeline) {
  std::map<std::string_view, std::size_t> entries;
  for (const Entry& entry : timeline.entries) {
    if (entry.storyline) ++entries[*entry.storyline];
  }
  return static_cast<std::size_t>(std::ranges::count_if(entries, [](const auto& line) { return line.second > 1; }));
}

std::string summary_line(const Timeline& timeline, const Invocation& call) {
  const Story& story = timeline.story;
  std::string line = fmt::format("{} from {}", base::counted(timeline.entries.size(), "entry"),
                                 base::counted(story.articles, "article"));
  if (const std::size_t lines = count_storylines(timeline); lines > 1) line += fmt::format(", {} storylines", lines);
  if (story.skipped != 0) line += fmt::format(", {} skipped", story.skipped);
  if (story.undated != 0) line += fmt::format(", {} without a publication date", story.undated);
  if (story.left_out.value_or(0) != 0) {
    line += fmt::format(", {} of other matters left out", base::counted(*story.left_out, "event"));
  }
  return line + written_to(call);
}

}  // namespace

int run_build(const Invocation& call, Console& console) {
  const auto format = choose_timeline_format(call);
  if (!format.ok()) return fatal(format.error(), console);
  const auto given = TimelineInput(call, console).given(call.operands);
  if (!given.ok()) return fatal(given.error(), console);
  if (given.value().status == kFatal) return fatal(nothing_to_use(), console);
  const Done shape = check_shape(given.value(), call);
  if (!shape.ok()) return fatal(shape.error(), console);
  const auto page = page_options(given.value(), call, console);
  if (!page.ok()) return fatal(page.error(), console);

  const Timeline& timeline = given.value().timeline;
  print(unmatched_overrides(timeline), call, console);
  const Done wrote = write_output(write_timeline_as(timeline, format.value(), page.value()), call, console);
  if (!wrote.ok()) return fatal(wrote.error(), console);
  std::string line = summary_line(timeline, call);
  if (!call.store.empty()) line += keep_build(timeline, call, console);
  summary(line, call, console);
  return given.value().status;
}

}  // namespace throughline::cli
