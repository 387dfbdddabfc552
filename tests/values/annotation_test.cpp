#include "throughline/annotation.hpp"

#include <doctest/doctest.h>

using namespace throughline;

namespace {

std::vector<Token> tokens_in_sentences(std::initializer_list<std::uint32_t> sentences) {
  std::vector<Token> tokens;
  for (const std::uint32_t sentence : sentences) {
    Token token;
    token.sentence = sentence;
    tokens.push_back(token);
  }
  return tokens;
}

}  // namespace

TEST_CASE("a sentence's tokens are found, and an empty sentence has none") {
  const std::vector<Token> tokens = tokens_in_sentences({0, 0, 1, 3, 3, 3});
  const std::size_t first[] = {0, 2, 3, 3, 6};
  const std::size_t size[] = {2, 1, 0, 3, 0};
  for (std::uint32_t sentence = 0; sentence < 5; ++sentence) {
    CAPTURE(sentence);
    CHECK(first_token_of(tokens, sentence) == first[sentence]);
    CHECK(tokens_of(tokens, sentence).size() == size[sentence]);
  }
  CHECK(tokens_of({}, 0).empty());
}
