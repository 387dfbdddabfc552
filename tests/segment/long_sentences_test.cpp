#include "segment/long_sentences.hpp"

#include <doctest/doctest.h>

#include <string>

#include "throughline/stages.hpp"

using namespace throughline;
using throughline::segment::kLongestSentence;

namespace {

std::string repeated(std::string_view words, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += words;
  return text;
}

}  // namespace

TEST_CASE("a sentence within the limit stays whole") {
  const std::string text = repeated("word ", 700) + "end.";
  CHECK(split_sentences(text).size() == 1);
}

TEST_CASE("a longer one is broken at blanks and nothing of it is lost") {
  const std::string text = repeated("word ", 3000) + "end.";
  const std::vector<Sentence> sentences = split_sentences(text);
  REQUIRE(sentences.size() == 4);
  std::string words;
  for (const Sentence& sentence : sentences) {
    CHECK(size(sentence.span) <= kLongestSentence);
    words += std::string(words_of(text, sentence.span)) + (sentence.index == 3 ? "" : " ");
  }
  CHECK(words == text);
}

TEST_CASE("a word without blanks is broken between characters") {
  const std::string text = "x" + repeated("\xC3\xA9", 4000);
  for (const Sentence& sentence : split_sentences(text)) {
    CHECK(size(sentence.span) <= kLongestSentence);
    CHECK((static_cast<unsigned char>(text[sentence.span.begin]) & 0xC0U) != 0x80U);
  }
}

TEST_CASE("only the first piece starts a paragraph, and pieces are numbered on") {
  const std::vector<Sentence> sentences = split_sentences(repeated("word ", 2000) + "end. Next.");
  REQUIRE(sentences.size() == 4);
  CHECK(sentences[0].starts_paragraph);
  CHECK_FALSE(sentences[1].starts_paragraph);
  CHECK(sentences[3].index == 3);
}
