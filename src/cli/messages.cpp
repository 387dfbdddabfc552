#include "cli/messages.hpp"

#include <ostream>

namespace throughline::cli {

int fatal(const Diagnostic& diagnostic, Console& console) {
  console.err << to_string(diagnostic);
  return kFatal;
}

void print(const Diagnostics& diagnostics, const Invocation& call, Console& console) {
  for (const Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.severity == Severity::note && call.quiet) continue;
    console.err << to_string(diagnostic);
  }
}

void summary(std::string_view line, const Invocation& call, Console& console) {
  if (!call.quiet) console.err << line << "\n";
}

}  // namespace throughline::cli
