// Runs a program without a shell and gives what it wrote.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::test {

struct ProgramResult {
  int exit_code = -1;  // 128 and the signal's number when a signal ended it; -1 when it could not be started
  std::string out;
  std::string err;
};

// `args` without the program's own name. `input` is its standard input. `environment` holds "NAME=value" in addition
// to, and in place of, the variables of this process.
ProgramResult run_program(const std::string& program, const std::vector<std::string>& args, std::string_view input = {},
                          const std::vector<std::string>& environment = {});

// The program under test.
ProgramResult run_throughline(const std::vector<std::string>& args, std::string_view input = {},
                              const std::vector<std::string>& environment = {});

}  // namespace throughline::test
