#include "cli/run.hpp"

#include <array>
#include <ostream>

#include "cli/command_line.hpp"
#include "cli/commands.hpp"
#include "cli/help.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "throughline/formats.hpp"

namespace throughline::cli {
namespace {

struct Command {
  std::string_view name;
  int (*run)(const Invocation&, Console&);
};

constexpr std::array<Command, 14> kCommands = {{{"build", run_build},
                                                {"annotate", run_annotate},
                                                {"extract", run_extract},
                                                {"merge", run_merge},
                                                {"add", run_add},
                                                {"log", run_log},
                                                {"doctor", run_doctor},
                                                {"override", run_override},
                                                {"watch", run_watch},
                                                {"diff", run_diff},
                                                {"publish", run_publish},
                                                {"explain", run_explain},
                                                {"verify", run_verify},
                                                {"inspect", run_inspect}}};

}  // namespace

int run(std::span<const std::string> arguments, Console& console) {
  const auto call = parse_command_line(arguments);
  if (!call.ok()) return fatal(call.error(), console);
  if (call.value().version) {
    console.out << generator() << "\n";
    return kDone;
  }
  if (call.value().help) {
    console.out << help_text(call.value().command);
    return kDone;
  }
  if (const Done place = check_destination(call.value()); !place.ok()) return fatal(place.error(), console);
  for (const Command& command : kCommands) {
    if (command.name == call.value().command) return command.run(call.value(), console);
  }
  return kFatal;
}

}  // namespace throughline::cli
