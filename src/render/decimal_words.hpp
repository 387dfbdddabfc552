// Numbers as English prose writes them.
#pragma once

#include <string>

#include "throughline/decimal.hpp"

namespace throughline::render {

// "24", "46,000", "1.5 million", "916 million", "0.25". From a million on in words when that keeps every digit.
std::string decimal_words(const Decimal& number);

}  // namespace throughline::render
