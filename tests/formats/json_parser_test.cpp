#include "formats/json_parser.hpp"

#include <doctest/doctest.h>

#include <string>

using throughline::formats::find_root_string;
using throughline::formats::JsonFault;
using throughline::formats::JsonValue;
using throughline::formats::kMaxJsonDepth;
using throughline::formats::parse_json;

namespace {

bool is_json(std::string_view text) { return std::holds_alternative<JsonValue>(parse_json(text)); }

std::string nested(std::size_t levels) { return std::string(levels, '[') + std::string(levels, ']'); }

}  // namespace

TEST_CASE("what RFC 8259 allows is read, and nothing else") {
  struct Row {
    std::string_view text;
    bool valid;
  };
  using namespace std::literals;
  const Row rows[] = {
      {R"({"a": [1, -0.5e3, true, null, "x"]})", true},
      {"\t[ ] \r\n", true},
      {"7", true},
      {R"("\u00e9\ud83d\ude00")", true},
      {"", false},
      {" ", false},
      {"[1,]", false},
      {R"({"a" 1})", false},
      {R"({'a': 1})", false},
      {"[1] [2]", false},
      {"[01]", false},
      {"[+1]", false},
      {"[NaN]", false},
      {"[\"\x01\"]", false},
      {"[\"\xff\"]", false},
      {"[\"\xed\xa0\x80\"]", false},
      {R"(["\ud800"])", false},
      {"[1]\0"sv, false},
      {"[1]\0[2]"sv, false},
      {"[1\0]"sv, false},
      {"\xEF\xBB\xBF[1]", false},
      {"// note\n[1]", false},
      {R"({"a": 1, "a": 2})", false},
      {R"({"a": 1, "\u0061": 2})", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(is_json(row.text) == row.valid);
  }
}

TEST_CASE("nesting is read down to the cap and no deeper") {
  CHECK(is_json(nested(kMaxJsonDepth)));
  CHECK_FALSE(is_json(nested(kMaxJsonDepth + 1)));
}

TEST_CASE("a million open brackets are a fault, not a crash") { CHECK_FALSE(is_json(std::string(1'000'000, '['))); }

TEST_CASE("every value knows the byte at which it began") {
  const auto parsed = parse_json(R"( {"a" : "x\n" , "b": [ 12 ,{"c":null}]} )");
  const auto& root = std::get<JsonValue>(parsed);
  CHECK(root.offset == 1);
  CHECK(root.find("a")->offset == 8);
  const JsonValue& list = *root.find("b");
  CHECK(list.offset == 21);
  CHECK(list.items[0].offset == 23);
  CHECK(list.items[1].offset == 27);
  CHECK(list.items[1].find("c")->offset == 32);
}

TEST_CASE("a fault tells where it is") {
  struct Row {
    std::string_view text;
    std::size_t offset;
  };
  const Row rows[] = {{R"({"a": 1 "b": 2})", 8}, {"[1, x]", 4}, {R"([{"a": 1, "a": 2}])", 1}};
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const auto parsed = parse_json(row.text);
    CHECK(std::get<JsonFault>(parsed).offset == row.offset);
  }
}

TEST_CASE("numbers keep the digits they were written with") {
  const auto parsed = parse_json("[0.10, 12345678901234567890, 1e5]");
  const auto& items = std::get<JsonValue>(parsed).items;
  CHECK(items[0].text == "0.10");
  CHECK(items[1].text == "12345678901234567890");
  CHECK(items[2].text == "1e5");
}

TEST_CASE("a root string is found wherever it stands among the members, and only there") {
  CHECK(find_root_string(R"({"format": "x/1", "rest": )", "format") == "x/1");
  CHECK(find_root_string(R"({"a": {"format": "no"}, "b": [1, {"format": "no"}], "format": "x/1"})", "format") == "x/1");
  CHECK_FALSE(find_root_string(R"({"a": {"format": "no"}})", "format"));
  CHECK_FALSE(find_root_string(R"({"format": 1, "a": "no"})", "format"));
  CHECK_FALSE(find_root_string(R"([{"format": "no"}])", "format"));
  CHECK_FALSE(find_root_string(R"("format")", "format"));
  CHECK_FALSE(find_root_string("", "format"));
}
