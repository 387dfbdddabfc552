// Arguments → Invocation.
#pragma once

#include <span>
#include <string>

#include "cli/invocation.hpp"
#include "throughline/result.hpp"

namespace throughline::cli {

// Fails "unknown-command", "unknown-option", "missing-value", "bad-value", "missing-operand", "extra-operand", each
// with a remedy. Operands are taken as they are: commas and line breaks in a path are part of it. What follows "--" is
// operands.
Result<Invocation> parse_command_line(std::span<const std::string> arguments);

// The lines of help about options, as wide as a terminal.
std::string option_help(const std::string& command);

}  // namespace throughline::cli
