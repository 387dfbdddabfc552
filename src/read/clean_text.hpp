// What no article's text may hold, whatever the format: control characters and carriage returns.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace throughline::reading {

// Line ends become LF, other control characters a space, noncharacters that XML cannot write U+FFFD.
// REQUIRES: valid UTF-8. The result is valid UTF-8.
std::string clean_text(std::string_view text);

// The same, but carriage returns stay and every replacement is as long as what it replaces: offsets are kept.
std::string clean_in_place(std::string text);

// The first control character other than tab, line feed, form feed and carriage return.
std::optional<std::size_t> find_control(std::string_view text);

// One line, at most `longest` bytes and cut between characters.
std::string one_line(std::string_view text, std::size_t longest);

}  // namespace throughline::reading
