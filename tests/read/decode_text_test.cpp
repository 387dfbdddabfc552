#include "read/decode_text.hpp"

#include <doctest/doctest.h>

#include <string>

#include "base/utf8.hpp"
#include "read/clean_text.hpp"

namespace throughline::reading {

using namespace std::string_literals;

TEST_CASE("UTF-8 passes through and loses its byte order mark") {
  CHECK(decode_text("caf\u00E9") == DecodedText{"caf\u00E9", "utf-8", std::nullopt, 0});
  CHECK(decode_text("\xEF\xBB\xBF"
                    "a")
            .text == "a");
}

TEST_CASE("UTF-16 is known by its byte order mark") {
  CHECK(decode_text("\xFF\xFE"
                    "a\0\xE9\0=\xD8\0\xDE"s)
            .text == "a\u00E9\U0001F600");
  CHECK(decode_text("\xFE\xFF"
                    "\0a\0\xE9"s)
            .encoding == "utf-16be");
}

TEST_CASE("half a pair and half a unit of UTF-16 are replaced") {
  const DecodedText decoded = decode_text(
      "\xFF\xFE"
      "a\0=\xD8"
      "b\0c"s);
  CHECK(decoded.text ==
        "a\uFFFD"
        "b");
  CHECK(decoded.first_bad == 4);
}

TEST_CASE("bytes that make no UTF-8 are read as Windows-1252 when most of them do not") {
  const DecodedText decoded = decode_text("na\xEFve \x93quote\x94");
  CHECK(decoded.text == "na\u00EFve \u201Cquote\u201D");
  CHECK(decoded.encoding == "windows-1252");
  CHECK(decoded.first_bad == 2);
}

TEST_CASE("a broken byte in UTF-8 is replaced and the rest kept") {
  const DecodedText decoded = decode_text("caf\u00E9 \u201Cquote\u201D \xFF end");
  CHECK(decoded.text == "caf\u00E9 \u201Cquote\u201D \uFFFD end");
  CHECK(decoded.first_bad == 18);
}

TEST_CASE("bytes that Windows-1252 does not have are replaced") { CHECK(decode_text("a\x81z").text == "a\uFFFDz"); }

TEST_CASE("whatever the bytes, what comes out is valid UTF-8") {
  std::string bytes;
  for (int first = 0; first < 256; ++first)
    for (int second = 0; second < 256; second += 5) {
      bytes.assign({'x', static_cast<char>(first), static_cast<char>(second), 'y'});
      CAPTURE(first);
      CAPTURE(second);
      CHECK(base::is_valid_utf8(decode_text(bytes).text));
    }
}

TEST_CASE("pictures and archives are no text") {
  CHECK(is_binary("%PDF-1.7 "));
  CHECK(is_binary("PK\x03\x04 text"));
  CHECK(is_binary(std::string(100, '\0')));
  CHECK(is_binary("\xFF\xFE\0\0T\0\0\0"s));
  CHECK_FALSE(is_binary("The port is closed.\r\n\f"));
  CHECK_FALSE(is_binary(std::string(99, 'a') + '\0'));
  CHECK_FALSE(is_binary(""));
}

TEST_CASE("bytes of every value are no text, nor is a text of which one byte in ten is a control character") {
  std::string every;
  for (int byte = 0; byte < 256; ++byte) every.push_back(static_cast<char>(byte));
  CHECK(is_binary(every));
  std::string tenth;
  for (int i = 0; i < 50; ++i) tenth += "the port\x01\x02";
  CHECK(is_binary(tenth));
  CHECK_FALSE(is_binary("\x1B[1mThe port is closed.\x1B[0m The dockers wait for news of the talks."));
}

TEST_CASE("line ends become LF and control characters spaces") {
  CHECK(clean_text("a\r\nb\rc\x01"
                   "d\x7F") == "a\nb\nc d ");
  CHECK(clean_text("a\uFFFFb") == "a\uFFFDb");
}

TEST_CASE("cleaning in place keeps every offset") {
  const std::string text = "a\r\n\0b\uFFFE"s;
  CHECK(clean_in_place(text).size() == text.size());
  CHECK(clean_in_place(text) == "a\r\n b\uFFFD");
}

}  // namespace throughline::reading
