#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "read/language_guess.hpp"
#include "read/reading_case.hpp"
#include "read/shingles.hpp"

namespace throughline::reading {
namespace {

std::string numbered_words(int first, int last) {
  std::string text;
  for (int i = first; i < last; ++i) text += "word" + std::to_string(i) + ' ';
  return text;
}

std::size_t agreement(std::string_view a, std::string_view b) {
  const auto left = shingle_signature(a);
  const auto right = shingle_signature(b);
  std::size_t same = 0;
  for (std::size_t i = 0; i < kSignatureSize; ++i) same += left[i] == right[i] ? 1U : 0U;
  return same;
}

}  // namespace

TEST_CASE("signatures agree as far as texts do") {
  CHECK(agreement(numbered_words(0, 200), numbered_words(0, 200)) == 64);
  CHECK(agreement(numbered_words(0, 200), numbered_words(200, 400)) == 0);
  const std::size_t half = agreement(numbered_words(0, 300), numbered_words(100, 400));  // resemblance about a half
  CHECK(half > 22);
  CHECK(half < 42);
}

TEST_CASE("case and punctuation do not tell copies apart") {
  CHECK(shingle_signature("The ferry sailed again on Tuesday.") ==
        shingle_signature("the FERRY sailed, again on tuesday"));
}

TEST_CASE("a text of fewer than five words has no signature") {
  CHECK(shingle_signature("The ferry sailed again").empty());
  CHECK(shingle_signature("The ferry sailed again today").size() == kSignatureSize);
}

TEST_CASE("a signature is the same on every machine") {
  CHECK(shingle_signature("The ferry sailed again today").front() == 3386612757556434826U);
}

TEST_CASE("terms are the words that carry matter, with their counts, sorted") {
  const ReadArticle read = test::read_one("a.txt", "The ferry sailed. The ferry came back to the pier.");
  const auto& terms = read.article.info.traits.terms;
  CHECK(std::is_sorted(terms.begin(), terms.end()));
  CHECK(std::find(terms.begin(), terms.end(), std::pair<std::string, std::uint32_t>("ferry", 2)) != terms.end());
  CHECK(std::none_of(terms.begin(), terms.end(), [](const auto& term) { return term.first == "the"; }));
}

TEST_CASE("at most two hundred terms travel with an article") {
  const ReadArticle read = test::read_one("a.txt", "The and of to. " + numbered_words(0, 500));
  CHECK(read.article.info.traits.terms.size() == 200);
}

TEST_CASE("lines have digests, blank ones have none") {
  const ReadArticle read = test::read_one("a.txt", "The ferry sailed.\n\n  It came back.\nThe ferry sailed.");
  const auto& lines = read.article.info.traits.lines;
  REQUIRE(lines.size() == 3);
  CHECK(lines[0] == lines[2]);
  CHECK(lines[0] != lines[1]);
}

TEST_CASE("a language is recognised by its function words or its script") {
  const LanguageGuess languages(test::embedded_tables().table("stopwords_by_language"));
  const std::pair<std::string_view, std::string_view> kRows[] = {
      {"The ferry sailed again on Tuesday and it was full of cars that had been waiting at the pier for a week, the "
       "company said.",
       "en"},
      {"Die F\u00E4hre ist am Dienstag wieder gefahren, und sie war voll mit Autos, die seit einer Woche an dem Kai "
       "auf die Abfahrt gewartet hatten.",
       "de"},
      {"El barco ha salido de nuevo el martes y estaba lleno de los coches que hab\u00EDan esperado en el muelle "
       "durante una semana, seg\u00FAn la empresa.",
       "es"},
      {"\u6E21\u8F6E\u661F\u671F\u4E8C\u518D\u6B21\u542F\u822A\u4ECE\u7801\u5934\u51FA\u53D1\u8F7D\u7740\u8BB8\u591A"
       "\u6C7D\u8F66\u548C\u4E58\u5BA2\u524D\u5F80\u5BF9\u5CB8",
       "und"},
      {"Ferry Veldmar Port Ansel 14:30", "en"},
      {"", "en"},
  };
  for (const auto& [text, language] : kRows) {
    CAPTURE(text);
    CHECK(languages.guess(text) == language);
  }
}

}  // namespace throughline::reading
