#include <fmt/format.h>

#include <ostream>

#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/timeline_input.hpp"
#include "throughline/render.hpp"

namespace throughline::cli {

int run_explain(const Invocation& call, Console& console) {
  const std::string& id = call.operands[1];
  // Built from articles, everything is kept, so that whatever an id names can be found.
  Invocation whole = call;
  whole.timeline.all_entries = true;
  const auto given = TimelineInput(whole, console).named(call.operands[0]);
  if (!given.ok()) return fatal(given.error(), console);
  if (given.value().status == kFatal) return fatal(nothing_to_use(), console);
  const auto explanation = write_explanation(given.value().timeline, id);
  if (!explanation) {
    return fatal({.code = "unknown-id",
                  .message = fmt::format("nothing in the timeline has the id \"{}\"", id),
                  .path = call.operands[0],
                  .remedy = "ids stand in the timeline's JSON: of entries, claims, actors, tracks, disagreements"},
                 console);
  }
  console.out << *explanation << std::flush;
  return given.value().status;
}

}  // namespace throughline::cli
