// Single days and months in words.
#pragma once

#include <string>

#include "throughline/day.hpp"

namespace throughline::render {

std::string day_words(Day day);    // "5 March 2025"
std::string month_words(Day day);  // "March 2025"

}  // namespace throughline::render
