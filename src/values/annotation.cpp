#include "throughline/annotation.hpp"

#include <algorithm>

namespace throughline {
namespace {

std::span<const Token>::iterator first_at_or_after(std::span<const Token> tokens, std::uint32_t sentence) {
  return std::partition_point(tokens.begin(), tokens.end(),
                              [&](const Token& token) { return token.sentence < sentence; });
}

}  // namespace

std::size_t first_token_of(std::span<const Token> tokens, std::uint32_t sentence) {
  return static_cast<std::size_t>(first_at_or_after(tokens, sentence) - tokens.begin());
}

std::span<const Token> tokens_of(std::span<const Token> tokens, std::uint32_t sentence) {
  const auto begin = first_at_or_after(tokens, sentence);
  const auto end =
      std::partition_point(begin, tokens.end(), [&](const Token& token) { return token.sentence == sentence; });
  return {begin, end};
}

}  // namespace throughline
