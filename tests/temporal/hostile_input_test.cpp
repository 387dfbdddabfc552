// A megabyte of the worst of each kind, and what must hold of any answer.
#include <doctest/doctest.h>

#include <algorithm>
#include <ctime>
#include <string>

#include "temporal/tagging.hpp"

namespace throughline {
namespace {

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + piece.size());
  while (text.size() < bytes) text += piece;
  return text;
}

void check_order(const std::string& text, const std::vector<TimeExpression>& times) {
  std::uint32_t end = 0;
  for (const TimeExpression& time : times) {
    REQUIRE(time.span.begin >= end);
    REQUIRE(time.span.begin < time.span.end);
    REQUIRE(time.span.end <= text.size());
    REQUIRE(!time.rules.empty());
    REQUIRE((time.date || !time.unresolved.empty() || time.type == TimexType::duration || time.type == TimexType::set));
    end = time.span.end;
  }
}

std::vector<TimeExpression> tag_one_sentence(const std::string& text) {
  Annotation annotation;
  annotation.article.text = text;
  annotation.article.info.published = make_day(2025, 3, 5);
  annotation.sentences = {{{0, static_cast<std::uint32_t>(text.size())}, 0, true}};
  return test::time_tagger().find_times(annotation);
}

TEST_CASE("a megabyte of one thing over and over gives expressions in order that never overlap") {
  for (const std::string_view piece :
       {"Jan ", "7", "7 ", "1998-", "the last past next ", "early ", "thousand ", "a.", "twenty-", "'", "2-",
        "last year's ", "from March to ", "\xE2\x80\x93", "\xC2\xA0", "may 3, 4, and "}) {
    CAPTURE(piece);
    const std::string text = repeated(piece, 1'000'000);
    check_order(text, tag_one_sentence(text));
  }
}

TEST_CASE("a hundred thousand dates in one sentence are all found") {
  const std::string text = repeated("5 March 1998; ", 1'400'000);
  const auto times = tag_one_sentence(text);
  CHECK(times.size() == 100'000);
  check_order(text, times);
}

// Processor time of the fastest of three runs, in seconds.
double time_to_tag(const std::string& text) {
  double best = 1e9;
  for (int round = 0; round < 3; ++round) {
    const std::clock_t start = std::clock();
    (void)tag_one_sentence(text);
    best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  return best;
}

// Four times the text may take eight times as long, for memory is slower when there is more; were the time quadratic it
// would be sixteen.
TEST_CASE("the time grows no faster than the text") {
  constexpr double kNoise = 0.02;
  for (const std::string_view piece :
       {"Jan ", "7", "7 ", "2-", "1998-", "5 March 1998; ", "last past next ", "early ", "twenty-", "may 3, 4, and "}) {
    CAPTURE(piece);
    const double small = time_to_tag(repeated(piece, 250'000));
    const double large = time_to_tag(repeated(piece, 1'000'000));
    CHECK(large <= 8 * small + kNoise);
  }
}

TEST_CASE("a word between two times belongs to one of them") {
  for (const std::string_view text :
       {"Sales were 3 million a year earlier, third quarter results say.", "It was lower a year earlier third quarter.",
        "They met in 1998 about 1999.", "It sank two days later Monday."}) {
    CAPTURE(text);
    const std::string owned(text);
    check_order(owned, tag_one_sentence(owned));
  }
}

TEST_CASE("an empty article and one of white space have no times") {
  CHECK(test::time_tagger().find_times(test::read_sentences("2025-03-05", "")).empty());
  CHECK(test::time_tagger().find_times(test::read_sentences("2025-03-05", " \n\t ")).empty());
}

TEST_CASE("numbers beyond any calendar are never resolved to days") {
  for (const std::string_view text :
       {"It fell 999999999 years ago.", "It fell 99999999999999 days ago.", "It ends 9999 centuries from now.",
        "It fell nine hundred thousand million years ago."}) {
    CAPTURE(text);
    for (const TimeExpression& time : test::time_tagger().find_times(test::read_sentences("2025-03-05", text))) {
      CHECK_FALSE(time.date);
    }
  }
}

}  // namespace
}  // namespace throughline
