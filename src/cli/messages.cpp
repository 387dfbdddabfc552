#include "cli/messages.hpp"

#include <fmt/format.h>

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

std::string counted(std::size_t number, std::string_view noun) {
  if (number == 1) return fmt::format("1 {}", noun);
  return noun.ends_with('y') ? fmt::format("{} {}ies", number, noun.substr(0, noun.size() - 1))
                             : fmt::format("{} {}s", number, noun);
}

}  // namespace throughline::cli
