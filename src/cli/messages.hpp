// What the user is told on standard error.
#pragma once

#include <string_view>

#include "cli/console.hpp"
#include "cli/invocation.hpp"
#include "throughline/diagnostics.hpp"

namespace throughline::cli {

// Prints it and gives the status for "nothing could be done".
int fatal(const Diagnostic& diagnostic, Console& console);

// Errors and warnings always, notes unless the user wants quiet.
void print(const Diagnostics& diagnostics, const Invocation& call, Console& console);

// One line about what was done, unless the user wants quiet.
void summary(std::string_view line, const Invocation& call, Console& console);

}  // namespace throughline::cli
