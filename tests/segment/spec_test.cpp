// Runs the examples of docs/spec/02-segment.md. White space within a sentence is shown as one space.
#include <doctest/doctest.h>

#include <sstream>
#include <string>

#include "support/spec_examples.hpp"
#include "throughline/stages.hpp"

namespace throughline {
namespace {

std::string on_one_line(std::string_view text) {
  std::istringstream words{std::string(text)};
  std::string line;
  for (std::string word; words >> word;) line += (line.empty() ? "" : " ") + word;
  return line;
}

std::string describe(std::string_view text) {
  const auto sentences = split_sentences(text);
  std::string lines;
  for (const Sentence& sentence : sentences) lines += "sentence: " + on_one_line(words_of(text, sentence.span)) + "\n";
  for (const Quotation& quotation : find_quotations(text, sentences))
    lines += (quotation.closed ? "quotation: " : "open: ") + on_one_line(words_of(text, quotation.span)) + "\n";
  return lines;
}

}  // namespace

TEST_CASE("docs/spec/02-segment.md holds") {
  const auto examples = test::read_spec_examples("02-segment.md");
  REQUIRE(examples.size() > 8);
  for (const test::SpecExample& example : examples) {
    CAPTURE(example.line);
    CHECK(describe(example.input) == example.expected);
  }
}

}  // namespace throughline
