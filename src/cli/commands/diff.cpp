#include <fmt/format.h>

#include <array>

#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/timeline_input.hpp"
#include "throughline/formats.hpp"
#include "throughline/render.hpp"
#include "throughline/stages.hpp"

namespace throughline::cli {
namespace {

constexpr std::array<FormatChoice, 5> kFormats = {
    {{"text", ".txt"}, {"json", ".json"}, {"html", ".html .htm"}, {"md", ".md .markdown"}, {"atom", ".atom .xml"}}};

TimelineDiff labelled_diff(const Timeline& from, const Timeline& to, const Invocation& call) {
  TimelineDiff diff = complete_diff(diff_timelines(from, to), from, to);
  diff.from.label = call.operands[0];
  diff.to.label = call.operands[1];
  return diff;
}

std::string written(const TimelineDiff& diff, const Timeline& from, const Timeline& to, const std::string& format) {
  if (format == "json") return write_diff(diff);
  if (format == "html") return write_diff_html(diff, from, to);
  if (format == "md") return write_diff_markdown(diff, from, to);
  if (format == "atom") return write_diff_atom(diff, from, to);
  return write_diff_text(diff, from, to);
}

}  // namespace

int run_diff(const Invocation& call, Console& console) {
  const auto format = choose_format(call, kFormats);
  if (!format.ok()) return fatal(format.error(), console);
  TimelineInput input(call, console);
  const auto first = input.named(call.operands[0]);
  if (!first.ok()) return fatal(first.error(), console);
  const auto second = input.named(call.operands[1]);
  if (!second.ok()) return fatal(second.error(), console);
  if (first.value().status == kFatal || second.value().status == kFatal) return fatal(nothing_to_use(), console);

  const Timeline& from = first.value().timeline;
  const Timeline& to = second.value().timeline;
  const TimelineDiff diff = labelled_diff(from, to, call);
  const Done wrote = write_output(written(diff, from, to, format.value()), call, console);
  if (!wrote.ok()) return fatal(wrote.error(), console);
  return call.exit_code && !is_empty(diff) ? kNegative : kDone;
}

}  // namespace throughline::cli
