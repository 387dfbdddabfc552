#include "temporal/find_word.hpp"

#include <algorithm>

namespace throughline::temporal {

std::uint32_t find_word(std::span<const Token> words, Span place) {
  const auto ends_before = [](const Token& word, std::uint32_t begin) { return word.span.end <= begin; };
  const auto word = std::lower_bound(words.begin(), words.end(), place.begin, ends_before);
  if (word == words.end() || !overlap(word->span, place)) return kNoWord;
  return static_cast<std::uint32_t>(word - words.begin());
}

}  // namespace throughline::temporal
