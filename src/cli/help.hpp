// What --help prints.
#pragma once

#include <string>

namespace throughline::cli {

// Of the program when `command` is empty, else of that command. REQUIRES: the command is known.
std::string help_text(const std::string& command);

}  // namespace throughline::cli
