#include "throughline/diagnostics.hpp"

#include <doctest/doctest.h>

using namespace throughline;

namespace {

Diagnostic fault() {
  Diagnostic diagnostic;
  diagnostic.code = "some-fault";
  diagnostic.message = "something is wrong";
  diagnostic.path = "a.txt";
  return diagnostic;
}

}  // namespace

TEST_CASE("a diagnostic shows path, place, excerpt, caret and remedy") {
  Diagnostic diagnostic = locate(fault(), "one\ntwo thr\nfour", 8);
  diagnostic.remedy = "mend it";
  CHECK(to_string(diagnostic) ==
        "a.txt:2:5: error: something is wrong [some-fault]\n"
        "  two thr\n"
        "      ^\n"
        "  remedy: mend it\n");
}

TEST_CASE("columns and carets count characters, not bytes") {
  const Diagnostic diagnostic = locate(fault(), "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x9A\xA2x", 9);
  CHECK(diagnostic.column == 4);
  CHECK(diagnostic.caret == 3);
}

TEST_CASE("what is unknown is left out") {
  Diagnostic diagnostic = fault();
  CHECK(to_string(diagnostic) == "a.txt: error: something is wrong [some-fault]\n");
  diagnostic.path.clear();
  diagnostic.code.clear();
  diagnostic.severity = Severity::warning;
  CHECK(to_string(diagnostic) == "warning: something is wrong\n");
  diagnostic.severity = Severity::note;
  CHECK(to_string(diagnostic) == "note: something is wrong\n");
}

TEST_CASE("an offset past the end means the end") {
  const Diagnostic diagnostic = locate(fault(), "ab\ncd", 99);
  CHECK(diagnostic.line == 2);
  CHECK(diagnostic.column == 3);
  CHECK(diagnostic.excerpt == "cd");
  const Diagnostic empty = locate(fault(), "", 5);
  CHECK(empty.line == 1);
  CHECK(empty.column == 1);
  CHECK(empty.excerpt.empty());
}

TEST_CASE("a fault at a line end belongs to that line") {
  CHECK(locate(fault(), "ab\r\ncd", 3).line == 1);
  CHECK(locate(fault(), "ab\r\ncd", 3).excerpt == "ab");
  CHECK(locate(fault(), "ab\ncd", 3).line == 2);
}

TEST_CASE("an excerpt cannot control the terminal") {
  const Diagnostic diagnostic = locate(fault(), "a\x1B[31m\tb\xFF\xC2\x9B", 0);
  CHECK(diagnostic.excerpt == "a\xEF\xBF\xBD[31m b\xEF\xBF\xBD\xEF\xBF\xBD");
  Diagnostic named = fault();
  named.path = "x\x1B[2J";
  CHECK(to_string(named).find('\x1B') == std::string::npos);
}

TEST_CASE("a long line is shown around the fault") {
  const std::string line = std::string(500, 'a') + "!" + std::string(500, 'b');
  const Diagnostic diagnostic = locate(fault(), line, 500);
  CHECK(diagnostic.column == 501);
  CHECK(diagnostic.excerpt.size() <= 120);
  CHECK(diagnostic.excerpt.at(diagnostic.caret) == '!');
}

TEST_CASE("the window of a long line cuts no character") {
  std::string line;
  for (int i = 0; i < 300; ++i) line += "\xE2\x82\xAC";
  for (const std::size_t offset : {std::size_t{0}, std::size_t{300}, std::size_t{301}, std::size_t{899}}) {
    CAPTURE(offset);
    const Diagnostic diagnostic = locate(fault(), line, offset);
    CHECK(diagnostic.excerpt.find("\xEF\xBF\xBD") == std::string::npos);
    CHECK(diagnostic.excerpt.size() <= 120);
  }
}
