// One call of the program.
#pragma once

#include <span>
#include <string>

#include "cli/console.hpp"

namespace throughline::cli {

// Does what `arguments` (without the program's name) ask for; returns the exit status.
int run(std::span<const std::string> arguments, Console& console);

}  // namespace throughline::cli
