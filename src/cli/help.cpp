#include "cli/help.hpp"

#include <fmt/format.h>

#include "cli/command_line.hpp"
#include "cli/option_table.hpp"

namespace throughline::cli {
namespace {

std::string program_help() {
  std::string help =
      "throughline turns news articles about an ongoing story into a timeline in which every statement has the "
      "sentence "
      "that proves it.\n\n"
      "usage: throughline COMMAND [OPTION...] ARGUMENT...\n\ncommands:\n";
  for (const CommandSpec& command : commands()) help += fmt::format("  {:<9} {}\n", command.name, command.summary);
  help += "\nexamples:\n";
  help += find_command("build")->examples;
  help += find_command("diff")->examples;
  help +=
      "\nexit status: 0 done, 1 a negative answer (diff --exit-code, verify), 2 wrong use or nothing could be done, "
      "3 done but some inputs were skipped\n\"throughline COMMAND --help\" tells more.\n";
  return help;
}

}  // namespace

std::string help_text(const std::string& command) {
  if (command.empty()) return program_help();
  const CommandSpec& spec = *find_command(command);
  return fmt::format("usage: throughline {} [OPTION...] {}\n\n{}\n\noptions:\n{}\nexamples:\n{}", spec.name,
                     spec.operands, spec.summary, option_help(command), spec.examples);
}

}  // namespace throughline::cli
