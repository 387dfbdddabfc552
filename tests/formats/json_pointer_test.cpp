#include "formats/json_pointer.hpp"

#include <doctest/doctest.h>

using throughline::formats::parse_index;
using throughline::formats::parse_pointer;
using throughline::formats::pointer_to;

using Keys = std::vector<std::string>;

TEST_CASE("a key with tilde or slash is escaped and comes back") {
  for (const std::string key : {"", "plain", "a/b", "~", "~1", "~01", "/", "m~n/o", "\u00e9"}) {
    CAPTURE(key);
    CHECK(parse_pointer(pointer_to("", key)) == Keys{key});
  }
  CHECK(pointer_to("/x", "a/b~c") == "/x/a~1b~0c");
  CHECK(pointer_to("/x", 3U) == "/x/3");
}

TEST_CASE("pointers are read as RFC 6901 writes them") {
  CHECK(parse_pointer("") == Keys{});
  CHECK(parse_pointer("/") == Keys{""});
  CHECK(parse_pointer("/a//0") == Keys{"a", "", "0"});
  CHECK_FALSE(parse_pointer("a"));
  CHECK_FALSE(parse_pointer("/a~"));
  CHECK_FALSE(parse_pointer("/a~2"));
}

TEST_CASE("an index is plain digits") {
  CHECK(parse_index("0") == 0);
  CHECK(parse_index("10") == 10);
  for (const std::string_view no : {"", "-", "01", "+1", "-1", "1a", " 1", "99999999999999999999999"}) {
    CAPTURE(no);
    CHECK_FALSE(parse_index(no));
  }
}
