#include "base/utf8.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace throughline::base;

namespace {

const std::string kReplacement = "\xEF\xBF\xBD";

std::string repeat(const std::string& text, int times) {
  std::string repeated;
  for (int i = 0; i < times; ++i) repeated += text;
  return repeated;
}

}  // namespace

TEST_CASE("every code point is written and read back") {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string text;
    append_character(text, c);
    const DecodedCharacter read = decode_character(text, 0);
    REQUIRE(read.valid);
    REQUIRE(read.character == c);
    REQUIRE(read.size == text.size());
  }
}

TEST_CASE("surrogates and values past the last plane are written as U+FFFD") {
  for (const char32_t c : {0xD800U, 0xDFFFU, 0x110000U, 0xFFFFFFFFU}) {
    std::string text;
    append_character(text, c);
    CHECK(text == kReplacement);
  }
}

TEST_CASE("each maximal subpart of an ill-formed sequence becomes one U+FFFD") {
  struct Row {
    std::string bytes;
    int replacements;
  };
  const std::vector<Row> rows = {
      {"\x80", 1},                  // a continuation byte alone
      {"\xC0\xAF", 2},              // overlong: neither byte begins anything
      {"\xE0\x80\xAF", 3},          // overlong in three bytes
      {"\xED\xA0\x80", 3},          // a surrogate
      {"\xF4\x91\x92\x93", 4},      // past U+10FFFF
      {"\xFF", 1},                  // never begins a sequence
      {"\xE2\x82", 1},              // cut after two good bytes
      {"\xF0\x9F\x98", 1},          // cut after three
      {"\xF0\x80\x80\x41", 3},      // 'A' stays, see below
      {"\xE1\x80\xE2\xF0\x91", 3},  // three cut sequences in a row
  };
  for (const Row& row : rows) {
    CAPTURE(row.bytes.size());
    const std::string tail = row.bytes.back() == 'A' ? "A" : "";
    CHECK(replace_invalid_utf8(row.bytes) == repeat(kReplacement, row.replacements) + tail);
    CHECK_FALSE(is_valid_utf8(row.bytes));
  }
}

TEST_CASE("valid text stays as it is") {
  for (const std::string text :
       {"", "plain", "caf\xC3\xA9", "\xE2\x80\x9Cquoted\xE2\x80\x9D", "\xF0\x9F\x9A\xA2 ship"}) {
    CHECK(is_valid_utf8(text));
    CHECK(replace_invalid_utf8(text) == text);
  }
}

TEST_CASE("the first invalid byte is named") {
  CHECK(find_invalid_utf8("ab\xFFz") == 2);
  CHECK(find_invalid_utf8("ab\xE2\x82") == 2);
  CHECK(find_invalid_utf8("abc") == 3);
}

TEST_CASE("text is cut on character borders only") {
  const std::string text = "a\xC3\xA9\xE2\x82\xAC";  // a é €
  const std::vector<std::string> beginnings = {"", "a", "a", "a\xC3\xA9", "a\xC3\xA9", "a\xC3\xA9", text, text};
  for (std::size_t bytes = 0; bytes < beginnings.size(); ++bytes) {
    CAPTURE(bytes);
    CHECK(truncate_utf8(text, bytes) == beginnings[bytes]);
  }
  const std::vector<std::string> ends = {"",   "",  "", "\xE2\x82\xAC", "\xE2\x82\xAC", "\xC3\xA9\xE2\x82\xAC",
                                         text, text};
  for (std::size_t bytes = 0; bytes < ends.size(); ++bytes) {
    CAPTURE(bytes);
    CHECK(last_bytes_utf8(text, bytes) == ends[bytes]);
  }
}

TEST_CASE("characters are counted, not bytes") {
  CHECK(count_characters("") == 0);
  CHECK(count_characters("na\xC3\xAFve") == 5);
  CHECK(count_characters("\xF0\x9F\x9A\xA2\xE2\x82") == 2);
}

TEST_CASE("the inside of a character is no border") {
  const std::string text = "\xC3\xA9z";
  CHECK(is_character_border(text, 0));
  CHECK_FALSE(is_character_border(text, 1));
  CHECK(is_character_border(text, 2));
  CHECK(is_character_border(text, 3));
}
