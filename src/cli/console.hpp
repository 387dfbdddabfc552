// Where the world comes in: standard streams, and nothing else of the terminal.
#pragma once

#include <functional>
#include <iosfwd>
#include <string>

namespace throughline::cli {

struct Console {
  std::ostream& out;                        // results only
  std::ostream& err;                        // everything else
  std::function<std::string()> read_input;  // all of standard input
  bool err_is_terminal = false;
};

// docs: README, "Exit status".
enum ExitStatus : int {
  kDone = 0,
  kNegative = 1,  // diff found changes with --exit-code; verify failed
  kFatal = 2,     // wrong use, or nothing could be done
  kSkipped = 3,   // done, but some inputs were skipped
};

}  // namespace throughline::cli
