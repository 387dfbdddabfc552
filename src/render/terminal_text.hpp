// Text made fit for a terminal.
#pragma once

#include <string>
#include <string_view>

namespace throughline::render {

// Without control characters, so that no article can steer the reader's terminal (C0, DEL, C1 and ESC become a blank).
std::string terminal_safe(std::string_view words);

// Breaks at blanks to lines of at most 100 bytes, the first after `first`, the others after `next`.
std::string wrapped(std::string_view words, std::string_view first, std::string_view next);

}  // namespace throughline::render
