// The program: arguments in, exit status out. Everything else is in run.cpp and below.
#include <unistd.h>

#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "cli/run.hpp"

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  throughline::cli::Console console{
      .out = std::cout,
      .err = std::cerr,
      .read_input = [] { return std::string(std::istreambuf_iterator<char>(std::cin), {}); },
      .err_is_terminal = isatty(STDERR_FILENO) == 1,
  };
  return throughline::cli::run(arguments, console);
}
