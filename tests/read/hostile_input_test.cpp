// Input made to hurt: each of these is megabytes of what once made a reader slow or deep. They must end, and what comes
// out must be valid UTF-8. The time limit of ctest tells when one of them is no longer linear.
#include <doctest/doctest.h>

#include <string>

#include "base/utf8.hpp"
#include "read/reading_case.hpp"

namespace throughline {
namespace {

constexpr std::size_t kMany = 300'000;

std::string repeated(std::string_view piece, std::size_t times = kMany) {
  std::string text;
  text.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

}  // namespace

TEST_CASE("input made to hurt is read in linear time") {
  const std::pair<std::string_view, std::string> kFiles[] = {
      {"line.txt", repeated("a ")},         {"stops.txt", repeated(".")},
      {"quotes.txt", repeated("\"")},       {"calls.txt", repeated("Read more. ")},
      {"lines.txt", repeated("Share\n")},   {"labels.txt", repeated("Title: a\n")},
      {"empty.txt", repeated("\n")},        {"brackets.md", repeated("[")},
      {"links.md", repeated("[a](")},       {"images.md", repeated("![a](")},
      {"stars.md", repeated("*_")},         {"tags.md", repeated("<a")},
      {"quoted.md", repeated(">")},         {"front.md", "---\n" + repeated("a: b\n")},
      {"dash.txt", repeated("A") + " - B"}, {"cue.txt", repeated("your support ")},
  };
  for (const auto& [path, bytes] : kFiles) {
    CAPTURE(path);
    for (const ReadArticle& read : test::article_reader().read(path, bytes, {}).articles)
      CHECK(base::is_valid_utf8(read.article.text));
  }
}

TEST_CASE("JSON that nests without end is refused at the cap") {
  for (std::string_view piece : {"[", "{\"text\":", "[{\"a\":"}) {
    CAPTURE(piece);
    const ReadOutcome outcome = test::article_reader().read("deep.json", repeated(piece, 100'000), {});
    CHECK(outcome.articles.empty());
    REQUIRE(outcome.diagnostics.size() == 1);
    CHECK(outcome.diagnostics.front().code == "bad-json");
  }
}

TEST_CASE("thousands of broken lines are told in linear time") {
  const ReadOutcome outcome = test::article_reader().read("bad.jsonl", repeated("{\"a\":\n", 20'000), {});
  CHECK(outcome.diagnostics.size() == 20'000);
  CHECK(outcome.diagnostics.back().line == 20'000);
}

TEST_CASE("NUL bytes in a text become spaces and are told") {
  const std::string text("The port\0of Veldmar is closed.", 30);
  const ReadOutcome outcome = test::article_reader().read("2024-09-01.txt", text, {});
  REQUIRE(outcome.articles.size() == 1);
  CHECK(outcome.articles.front().article.text == "The port of Veldmar is closed.");
  CHECK(outcome.diagnostics.front().code == "control-character");
}

}  // namespace throughline
