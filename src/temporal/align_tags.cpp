#include "temporal/align_tags.hpp"

namespace throughline::temporal {

std::vector<Upos> align_tags(std::span<const TimeToken> tokens, std::span<const Token> words) {
  std::vector<Upos> tags;
  if (words.empty()) return tags;
  tags.assign(tokens.size(), Upos::x);
  std::size_t word = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    while (word < words.size() && words[word].span.end <= tokens[i].span.begin) ++word;
    if (word < words.size() && overlap(words[word].span, tokens[i].span)) tags[i] = words[word].upos;
  }
  return tags;
}

}  // namespace throughline::temporal
