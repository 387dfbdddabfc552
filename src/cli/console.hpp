// Where the world comes in: standard streams, and nothing else of the terminal.
#pragma once

#include <functional>
#include <iosfwd>
#include <string>

#include "throughline/result.hpp"

namespace throughline::cli {

struct Console {
  std::ostream& out;                                // results only
  std::ostream& err;                                // everything else
  std::function<Result<std::string>()> read_input;  // all of standard input; fails as a file does
  bool err_is_terminal = false;
};

// Exit status, as README and docs/ERRORS.md promise.
inline constexpr int kDone = 0;
inline constexpr int kNegative = 1;  // diff found changes with --exit-code; verify failed
inline constexpr int kFatal = 2;     // wrong use, or nothing could be done
inline constexpr int kSkipped = 3;   // done, but some inputs were skipped

}  // namespace throughline::cli
