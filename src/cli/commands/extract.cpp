#include <fmt/format.h>

#include <cstdlib>

#include "base/counted.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/timeline_input.hpp"

namespace throughline::cli {
namespace {

std::string temporary_folder() {
  const char* const named = std::getenv("TMPDIR");
  return named == nullptr || *named == '\0' ? "/tmp" : named;
}

}  // namespace

int run_extract(const Invocation& call, Console& console) {
  const auto workspace = open_workspace(call);
  if (!workspace.ok()) return fatal(workspace.error(), console);
  ClaimSpool spool(make_disk_scratch(temporary_folder()));
  const Done spooled = spool_paths(workspace.value(), call.operands, call, console, spool);
  if (!spooled.ok()) return fatal(spooled.error(), console);
  const int status = status_of(spool);
  if (status == kFatal) return fatal(nothing_to_use(), console);
  const Done wrote = write_output(*spool.open(), call, console);
  if (!wrote.ok()) return fatal(wrote.error(), console);
  summary(fmt::format("{} from {}{}", base::counted(spool.counts().claims, "claim"),
                      base::counted(spool.counts().articles, "article"), written_to(call)),
          call, console);
  return status;
}

}  // namespace throughline::cli
