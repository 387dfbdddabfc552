// The program: arguments in, exit status out. Everything else is in run.cpp and below.
#include <unistd.h>

#include <iostream>
#include <string>
#include <vector>

#include "cli/run.hpp"
#include "throughline/streaming.hpp"

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  throughline::cli::Console console{
      .out = std::cout,
      .err = std::cerr,
      .read_input = throughline::read_standard_input,
      .err_is_terminal = isatty(STDERR_FILENO) == 1,
  };
  return throughline::cli::run(arguments, console);
}
