// Numbers of things in messages and pages.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace throughline::base {

// "1 article", "3 articles", "2 entries".
std::string counted(std::size_t number, std::string_view noun);

}  // namespace throughline::base
