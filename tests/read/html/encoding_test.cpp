// In which encoding a page is read.
#include <doctest/doctest.h>

#include <string>

#include "base/utf8.hpp"
#include "read/html/html_encoding.hpp"

namespace throughline::reading {

TEST_CASE("a page's encoding is told by mark, transport, itself and its bytes, in this order") {
  CHECK(decode_html("\xEF\xBB\xBF"
                    "caf\xC3\xA9",
                    "latin1")
            .text == "café");
  CHECK(decode_html("caf\xE9", "iso-8859-1").text == "café");
  CHECK(decode_html("<meta charset=windows-1251>\xCF\xEE\xF0\xF2", "").text.ends_with("Порт"));
  CHECK(decode_html("<meta http-equiv=Content-Type content='text/html; charset=Shift_JIS'>\x8D\x60", "")
            .text.ends_with("港"));
  CHECK(decode_html("<meta charset=windows-1251>caf\xE9", "windows-1252").text.ends_with("café"));
  CHECK(decode_html(std::string("\xFF\xFE"
                                "a\0b\0",
                                6),
                    "")
            .text == "ab");
}

TEST_CASE("a declaration that the bytes contradict is not believed") {
  CHECK(decode_html("<meta charset=iso-8859-1>café", "").text.ends_with("café"));
  CHECK(decode_html("<meta charset=utf-8>The caf\xE9 on the quay", "").text.ends_with("café on the quay"));
  CHECK(decode_html("<meta charset=no-such-thing>caf\xE9", "").text.ends_with("café"));
}

TEST_CASE("text in an encoding is always valid UTF-8") {
  for (std::string_view label : {"utf-8", "gb18030", "big5", "euc-jp", "iso-2022-jp", "utf-7", "windows-1252"}) {
    CAPTURE(label);
    const auto decoded = decode_as("\xFF\xFE\x80\x00\xED\xA0\x80 \x1B$B\xFF", label);
    if (decoded) CHECK(base::is_valid_utf8(decoded->text));
  }
}

TEST_CASE("the charset is found in any spelling of a meta element") {
  CHECK(find_meta_charset("<meta charset='UTF-8'>") == "utf-8");
  CHECK(find_meta_charset("<META HTTP-EQUIV=content-type CONTENT=\"text/html;charset = koi8-r\">") == "koi8-r");
  CHECK(find_meta_charset("<?xml version='1.0' encoding='iso-8859-2'?>") == "iso-8859-2");
  CHECK(find_meta_charset("<p>charset</p>").empty());
}

}  // namespace throughline::reading
