#include <fmt/format.h>

#include "base/counted.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/timeline_input.hpp"
#include "throughline/formats.hpp"

namespace throughline::cli {

int run_extract(const Invocation& call, Console& console) {
  const auto workspace = open_workspace(call);
  if (!workspace.ok()) return fatal(workspace.error(), console);
  const Extraction extraction = extract_paths(workspace.value(), call.operands, call, console);
  const int status = status_of(extraction);
  if (status == kFatal) return fatal(nothing_to_use(), console);
  const Done wrote = write_output(write_claims(extraction.claims), call, console);
  if (!wrote.ok()) return fatal(wrote.error(), console);
  summary(fmt::format("{} from {}{}", base::counted(extraction.claims.claims.size(), "claim"),
                      base::counted(extraction.claims.articles.size(), "article"), written_to(call)),
          call, console);
  return status;
}

}  // namespace throughline::cli
