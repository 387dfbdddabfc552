#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/store_addition.hpp"
#include "cli/story_store.hpp"
#include "cli/timeline_input.hpp"

namespace throughline::cli {

int run_add(const Invocation& call, Console& console) {
  auto store = open_store(call, StoreAccess::write);
  if (!store.ok()) return fatal(store.error(), console);
  const auto workspace = open_workspace(call);
  if (!workspace.ok()) return fatal(workspace.error(), console);
  const auto outcome = add_paths(workspace.value(), store.value(), call.operands, call, console);
  if (!outcome.ok()) return fatal(outcome.error(), console);
  if (outcome.value().status == kFatal) return fatal(nothing_to_use(), console);
  const auto& version = outcome.value().addition.version;
  summary(fmt::format("{}; {}", addition_words(outcome.value()),
                      version ? fmt::format("version {} of {}", *version, call.store) : call.store + " is as it was"),
          call, console);
  return outcome.value().status;
}

}  // namespace throughline::cli
