// Every command and every option, once: the parser, the help and the tests read the same table.
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace throughline::cli {

struct CommandSpec {
  std::string_view name;
  std::string_view operands;  // "PATH..."
  std::string_view summary;
  std::string_view examples;  // lines
  std::size_t fewest = 1;     // operands
  std::size_t most = SIZE_MAX;
  std::size_t fewest_with_store = fewest;  // operands wanted where --store is given
};

// An option that is not the same thing to every command has a row for each of its meanings.
struct OptionSpec {
  std::string_view name;   // without the dashes
  char letter = 0;         // 0: none
  std::string_view value;  // what it takes, for the help; empty: a switch
  std::string_view help;
  std::string_view commands;  // names between blanks; "*": every command
};

std::span<const CommandSpec> commands();
std::span<const OptionSpec> options();

const CommandSpec* find_command(std::string_view name);
// The row of that name, or letter, that the command takes; null when there is none.
const OptionSpec* find_option(const CommandSpec& command, std::string_view name);
const OptionSpec* find_option(const CommandSpec& command, char letter);
bool takes(const CommandSpec& command, const OptionSpec& option);

}  // namespace throughline::cli
