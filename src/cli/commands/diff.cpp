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

constexpr std::array<FormatChoice, 3> kFormats = {{{"text", ".txt"}, {"json", ".json"}, {"html", ".html .htm"}}};

TimelineDiff labelled_diff(const Timeline& from, const Timeline& to, const Invocation& call) {
  TimelineDiff diff = complete_diff(diff_timelines(from, to), from, to);
  diff.from.label = call.operands[0];
  diff.to.label = call.operands[1];
  return diff;
}

std::string written(const TimelineDiff& diff, const Timeline& from, const Timeline& to, const std::string& format) {
  if (format == "json") return write_diff(diff);
  if (format == "html") return write_diff_html(diff, from, to);
  return write_diff_text(diff, from, to);
}

}  // namespace

int run_diff(const Invocation& call, Console& console) {
  const auto format = choose_format(call, kFormats);
  if (!format.ok()) return fatal(format.error(), console);
  const auto files = make_disk_file_system();
  const auto from = read_timeline_file(*files, call.operands[0]);
  if (!from.ok()) return fatal(from.error(), console);
  const auto to = read_timeline_file(*files, call.operands[1]);
  if (!to.ok()) return fatal(to.error(), console);

  const TimelineDiff diff = labelled_diff(from.value(), to.value(), call);
  const Done wrote = write_output(written(diff, from.value(), to.value(), format.value()), call, console);
  if (!wrote.ok()) return fatal(wrote.error(), console);
  return call.exit_code && !is_empty(diff) ? kNegative : kDone;
}

}  // namespace throughline::cli
