#include <fmt/format.h>

#include "base/counted.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/site_output.hpp"
#include "cli/story_store.hpp"
#include "cli/timeline_input.hpp"

namespace throughline::cli {
int run_publish(const Invocation& call, Console& console) {
  if (call.output.empty()) {
    return fatal({.code = "missing-output", .message = "publish wants a folder to write to", .remedy = "add -o FOLDER"},
                 console);
  }
  const auto given = TimelineInput(call, console).given(call.operands);
  if (!given.ok()) return fatal(given.error(), console);
  if (given.value().status == kFatal) return fatal(nothing_to_use(), console);
  const Done shape = check_shape(given.value(), call);
  if (!shape.ok()) return fatal(shape.error(), console);
  print(unmatched_overrides(given.value().timeline), call, console);
  const Done wrote = publish_given(given.value(), call, console);
  if (!wrote.ok()) return fatal(wrote.error(), console);
  summary(fmt::format("{} published to {}", base::counted(given.value().timeline.entries.size(), "entry"), call.output),
          call, console);
  return given.value().status;
}

}  // namespace throughline::cli
