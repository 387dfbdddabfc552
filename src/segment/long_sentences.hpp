// What is too long to be a sentence.
#pragma once

#include <string_view>
#include <vector>

#include "throughline/sentence.hpp"

namespace throughline::segment {

// No writer's sentence is longer; later stages may take time that grows faster than a sentence does.
inline constexpr std::uint32_t kLongestSentence = 4000;  // bytes

// Breaks each longer sentence at the last blank before the limit, or within a word at a character border, and numbers
// all anew.
std::vector<Sentence> break_long_sentences(std::string_view text, const std::vector<Sentence>& sentences);

}  // namespace throughline::segment
