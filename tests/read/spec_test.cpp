// Runs the examples of docs/spec/01-read.md.
//
// An expected line names a field and its value; `text: ` gives a line of the text, in order, and must then cover it
// all.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <sstream>
#include <string>

#include "read/reading_case.hpp"
#include "support/spec_examples.hpp"

namespace throughline {
namespace {

std::string day_or_dash(const std::optional<Day>& day) { return day ? to_string(*day) : "-"; }

void add(std::string& lines, std::string_view field, std::string_view value) {
  if (!value.empty()) lines += fmt::format("{}: {}\n", field, value);
}

std::string describe(const ReadArticle& read) {
  const ArticleInfo& info = read.article.info;
  std::string lines = fmt::format("published: {} ({})\n", day_or_dash(info.published), info.published_basis);
  if (info.modified) add(lines, "modified", to_string(*info.modified));
  add(lines, "title", info.title);
  add(lines, "outlet", info.outlet);
  add(lines, "url", info.url);
  add(lines, "agency", info.traits.agency);
  for (const std::string& furniture : read.furniture) add(lines, "furniture", furniture);
  std::istringstream text(read.article.text);
  for (std::string line; std::getline(text, line);) add(lines, "text", line);
  return lines;
}

std::string describe(const ReadOutcome& outcome) {
  std::string lines;
  for (const ReadArticle& read : outcome.articles) lines += describe(read);
  for (const SkippedInput& skipped : outcome.skipped) lines += fmt::format("skipped: {}\n", skipped.code);
  for (const Diagnostic& said : outcome.diagnostics)
    lines += fmt::format("says: {}:{} {}\n", said.line, said.column, said.code);
  return lines;
}

ReadOptions options_of(const std::string& info) {
  ReadOptions options;
  options.plain = info.find("--plain") != std::string::npos;
  const std::size_t published = info.find("--published ");
  if (published != std::string::npos) options.published = parse_day(std::string_view(info).substr(published + 12, 10));
  return options;
}

}  // namespace

TEST_CASE("docs/spec/01-read.md holds") {
  const auto examples = test::read_spec_examples("01-read.md");
  REQUIRE(examples.size() > 20);
  for (const test::SpecExample& example : examples) {
    CAPTURE(example.line);
    const std::string path = example.info.substr(0, example.info.find(' '));
    REQUIRE_FALSE(path.empty());
    CHECK(describe(test::article_reader().read(path, example.input, options_of(example.info))) == example.expected);
  }
}

}  // namespace throughline
