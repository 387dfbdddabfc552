// Runs the examples of docs/spec/03-language.md. What an example expects tells what is looked at: a line "words: …", a
// line for each token, or a line "PER: …" for each name.
#include <doctest/doctest.h>

#include <string>

#include "support/spec_examples.hpp"
#include "throughline/stages.hpp"

namespace throughline {
namespace {

std::string describe_words(std::string_view text, const LanguageAnalysis& analysis) {
  std::string line = "words:";
  for (const Token& token : analysis.tokens) line += " " + std::string(words_of(text, token.span));
  return line + "\n";
}

std::string describe_tokens(std::string_view text, const LanguageAnalysis& analysis) {
  std::string lines;
  for (const Token& token : analysis.tokens) {
    const std::string_view head =
        token.head == kRoot ? "-" : words_of(text, analysis.tokens[static_cast<std::size_t>(token.head)].span);
    lines += std::string(words_of(text, token.span)) + " " + std::string(to_string(token.upos)) + " " + token.lemma +
             " " + token.deprel + " " + std::string(head) + "\n";
  }
  return lines;
}

std::string describe_names(std::string_view text, const LanguageAnalysis& analysis) {
  std::string lines;
  for (const Mention& name : analysis.names)
    lines += std::string(to_string(name.type)) + ": " + std::string(words_of(text, name.span)) + "\n";
  return lines;
}

bool begins_with_type(std::string_view expected) { return expected.substr(0, expected.find(' ')).ends_with(':'); }

}  // namespace

TEST_CASE("docs/spec/03-language.md holds") {
  const auto tables = TableSet::embedded();
  const auto engine = LanguageEngine::load(embedded_file("english.tlm"), tables.value());
  REQUIRE(engine.ok());
  const auto examples = test::read_spec_examples("03-language.md");
  REQUIRE(examples.size() > 4);
  for (const test::SpecExample& example : examples) {
    CAPTURE(example.line);
    const auto analysis = engine.value().analyse(example.input, split_sentences(example.input));
    const std::string described = example.expected.starts_with("words:") ? describe_words(example.input, analysis)
                                  : begins_with_type(example.expected)   ? describe_names(example.input, analysis)
                                                                         : describe_tokens(example.input, analysis);
    CHECK(described == example.expected);
  }
}

}  // namespace throughline
