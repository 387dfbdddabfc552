#include "temporal/align_words.hpp"

namespace throughline::temporal {

std::vector<std::uint32_t> align_words(std::span<const TimeToken> tokens, std::span<const Token> words) {
  std::vector<std::uint32_t> aligned;
  if (words.empty()) return aligned;
  aligned.assign(tokens.size(), kNoWord);
  std::size_t word = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    while (word < words.size() && words[word].span.end <= tokens[i].span.begin) ++word;
    if (word < words.size() && overlap(words[word].span, tokens[i].span)) {
      aligned[i] = static_cast<std::uint32_t>(word);
    }
  }
  return aligned;
}

}  // namespace throughline::temporal
