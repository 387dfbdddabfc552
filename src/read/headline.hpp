// A first line that is a headline: short, no sentence, with an empty line and more text after it.
#pragma once

#include <string>
#include <string_view>

namespace throughline::reading {

bool looks_like_headline(std::string_view line);

// The headline that `body` begins with; it and the empty lines after it are taken off. Empty when there is none.
std::string take_headline(std::string& body);

}  // namespace throughline::reading
