#include "base/text.hpp"

#include <doctest/doctest.h>

using namespace throughline::base;

using Views = std::vector<std::string_view>;

TEST_CASE("trimming takes ASCII white space off both ends") {
  CHECK(trim(" \t\r\n a b \v\f") == "a b");
  CHECK(trim("   ") == "");
  CHECK(trim("\xC2\xA0x") == "\xC2\xA0x");
}

TEST_CASE("lines end at LF, CRLF and a lone CR") {
  CHECK(split_lines("a\nb\r\nc\rd") == Views{"a", "b", "c", "d"});
  CHECK(split_lines("") == Views{});
  CHECK(split_lines("a\n") == Views{"a"});
  CHECK(split_lines("\n\na") == Views{"", "", "a"});
  CHECK(split_lines("a\r") == Views{"a"});
}

TEST_CASE("fields are one more than their separators") {
  CHECK(split("", ',') == Views{""});
  CHECK(split("a,,b,", ',') == Views{"a", "", "b", ""});
}

TEST_CASE("a byte order mark is dropped only in front") {
  CHECK(without_byte_order_mark("\xEF\xBB\xBFx") == "x");
  CHECK(without_byte_order_mark("x\xEF\xBB\xBF") == "x\xEF\xBB\xBF");
}

TEST_CASE("ASCII case leaves other letters alone") {
  CHECK(to_ascii_lower("ABC \xC3\x89") == "abc \xC3\x89");
  CHECK(equal_ignoring_ascii_case("Title", "tITLE"));
  CHECK_FALSE(equal_ignoring_ascii_case("Title", "Titles"));
  CHECK(starts_with_ignoring_ascii_case("Published: today", "PUBLISHED:"));
  CHECK_FALSE(starts_with_ignoring_ascii_case("Pub", "published"));
}

TEST_CASE("case folding follows Unicode in every locale") {
  CHECK(fold_case("Hello") == "hello");
  CHECK(fold_case("Stra\xC3\x9F"
                  "e") == "strasse");
  CHECK(fold_case("\xC3\x89"
                  "COLE") ==
        "\xC3\xA9"
        "cole");
  CHECK(fold_case("I") == "i");                                // no dotless i, whatever the locale
  CHECK(fold_case("\xCE\xA3\xCF\x82") == "\xCF\x83\xCF\x83");  // both sigmas
}

TEST_CASE("runs of any white space become one space") {
  CHECK(fold_space("  a \t\n b\xC2\xA0\xE2\x80\x89"
                   "c\xE3\x80\x80") == "a b c");
  CHECK(fold_space("") == "");
  CHECK(fold_space("a\xE2\x80\x8B"
                   "b\xEF\xBB\xBF") == "a b");
  CHECK(fold_space("\xFFx") == "\xFFx");
}

TEST_CASE("joining puts the separator between, never around") {
  const std::vector<std::string> parts = {"a", "", "b"};
  CHECK(join(parts, ", ") == "a, , b");
  CHECK(join(std::vector<std::string>{}, ", ") == "");
}
