#include "base/json_writer.hpp"

#include <doctest/doctest.h>

#include "formats/json_parser.hpp"

using throughline::base::JsonWriter;
using throughline::formats::JsonValue;
using throughline::formats::parse_json;

namespace {

std::string quoted(std::string_view text) {
  JsonWriter out(JsonWriter::Layout::one_line);
  out.string(text);
  return out.take();
}

std::string number(double value) {
  JsonWriter out(JsonWriter::Layout::one_line);
  out.number(value);
  return out.take();
}

void write_sample(JsonWriter& out) {
  out.begin_object();
  out.key("a");
  out.begin_array();
  out.number(std::uint64_t{1});
  out.null();
  out.end_array();
  out.key("b");
  out.begin_object();
  out.end_object();
  out.key("c");
  out.boolean(false);
  out.end_object();
}

}  // namespace

TEST_CASE("text is escaped so that it can be read back and stand in a page") {
  struct Row {
    std::string_view text;
    std::string_view json;
  };
  const Row rows[] = {
      {"plain", R"("plain")"},
      {R"(a "b" \c)", R"("a \"b\" \\c")"},
      {"one\ntwo\r\n\tthree", R"("one\ntwo\r\n\tthree")"},
      {std::string_view("\0\x1f", 2), R"("\u0000\u001f")"},
      {"caf\u00e9 \u2028 \U0001F600", "\"caf\u00e9 \u2028 \U0001F600\""},
      {"</script><!-- a < b <b>", R"("\u003c/script>\u003c!-- a \u003c b \u003cb>")"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(quoted(row.text) == row.json);
    CHECK(std::get<JsonValue>(parse_json(quoted(row.text))).text == row.text);
  }
}

TEST_CASE("invalid UTF-8 never gets through") {
  CHECK(std::holds_alternative<JsonValue>(parse_json(quoted("a\xff\xc3"))));
  CHECK(quoted("a\xff"
               "b") ==
        "\"a\uFFFD"
        "b\"");
}

TEST_CASE("numbers have the shortest digits that give them back") {
  CHECK(number(0.8312) == "0.8312");
  CHECK(number(1.0) == "1");
  CHECK(number(0.1 + 0.2) == "0.30000000000000004");
}

TEST_CASE("one line has no white space") {
  JsonWriter out(JsonWriter::Layout::one_line);
  write_sample(out);
  CHECK(out.take() == R"({"a":[1,null],"b":{},"c":false})");
}

TEST_CASE("indented lines have two spaces a level and empty brackets closed") {
  JsonWriter out(JsonWriter::Layout::indented);
  write_sample(out);
  CHECK(out.take() == "{\n  \"a\": [\n    1,\n    null\n  ],\n  \"b\": {},\n  \"c\": false\n}");
}
