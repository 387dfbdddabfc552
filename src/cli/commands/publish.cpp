#include "throughline/publish.hpp"

#include <fmt/format.h>

#include "base/counted.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/timeline_input.hpp"

namespace throughline::cli {

int run_publish(const Invocation& call, Console& console) {
  if (call.output.empty()) {
    return fatal({.code = "missing-output", .message = "publish wants a folder to write to", .remedy = "add -o FOLDER"},
                 console);
  }
  const auto given = timeline_of(call.operands, call, console);
  if (!given.ok()) return fatal(given.error(), console);
  if (given.value().status == kFatal) return fatal(nothing_to_use(), console);
  const Done wrote = publish_site(given.value().timeline, call.output);
  if (!wrote.ok()) return fatal(wrote.error(), console);
  summary(fmt::format("{} published to {}", base::counted(given.value().timeline.entries.size(), "entry"), call.output),
          call, console);
  return given.value().status;
}

}  // namespace throughline::cli
