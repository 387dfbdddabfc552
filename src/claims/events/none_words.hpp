// Words that negate a clause from within its subject or object: "no hostages", "none of them", "hardly any ship".
#pragma once

#include <cstdint>
#include <vector>

#include "throughline/reading.hpp"

namespace throughline::claims {

// The negating words of the noun phrase: the noun itself or the phrase's first word, else its determiners.
std::vector<std::uint32_t> none_words(const Reading& reading, std::uint32_t noun);

}  // namespace throughline::claims
