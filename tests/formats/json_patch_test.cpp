#include <doctest/doctest.h>

#include "formats/json_text.hpp"
#include "formats/random_json.hpp"
#include "throughline/formats.hpp"

using throughline::apply_patch;
using throughline::make_patch;
using throughline::PatchOperation;
using throughline::formats::json_text;
using throughline::formats::JsonWriter;
using throughline::formats::RandomJson;

using Patch = std::vector<PatchOperation>;

namespace {

Patch patch(std::string_view from, std::string_view to) { return make_patch(from, to).value(); }

// The outcome on one line, or the code of the failure.
std::string applied(std::string_view json, const Patch& operations) {
  const auto result = apply_patch(json, operations);
  if (!result.ok()) return result.error().code;
  std::string line;
  for (const char c : result.value()) {
    if (c != '\n' && c != ' ') line += c;
  }
  return line;
}

}  // namespace

TEST_CASE("equal documents have an empty patch") {
  CHECK(patch(R"({"a": [1, {"b": null}]})", R"({ "a":[1,{"b":null}] })").empty());
}

TEST_CASE("a patch names what changed and nothing around it") {
  struct Row {
    std::string_view from;
    std::string_view to;
    Patch expected;
  };
  const Row rows[] = {
      {R"({"a":1,"b":2})", R"({"a":1,"b":3})", {{"replace", "/b", "3"}}},
      {R"({"a":1,"b":2})", R"({"a":1})", {{"remove", "/b", ""}}},
      {R"({"a":1})", R"({"a":1,"b":[2]})", {{"add", "/b", "[2]"}}},
      {R"({"a/b":1,"c~d":1})", R"({"a/b":2,"c~d":2})", {{"replace", "/a~1b", "2"}, {"replace", "/c~0d", "2"}}},
      {"[1,2,3]", "[1,3]", {{"remove", "/1", ""}}},
      {"[1,3]", "[1,2,3]", {{"add", "/1", "2"}}},
      {R"([{"id":"x","n":1},{"id":"y","n":1}])",
       R"([{"id":"y","n":2}])",
       {{"remove", "/0", ""}, {"replace", "/0/n", "2"}}},
      {R"([{"claim":"x","by":null}])",
       R"([{"claim":"x","by":"y"},{"claim":"y","by":null}])",
       {{"replace", "/0/by", "\"y\""}, {"add", "/1", R"({"claim":"y","by":null})"}}},
      {"[1,2]", "[3,4]", {{"replace", "", "[3,4]"}}},
      {"1", "2", {{"replace", "", "2"}}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.to);
    CHECK(patch(row.from, row.to) == row.expected);
  }
}

TEST_CASE("a patch that would change the order of keys replaces the object") {
  CHECK(patch(R"({"b":1})", R"({"a":1,"b":1})") == Patch{{"replace", "", R"({"a":1,"b":1})"}});
}

TEST_CASE("operations are applied as RFC 6902 says") {
  struct Row {
    std::string_view json;
    Patch patch;
    std::string_view expected;
  };
  const Row rows[] = {
      {R"({"a":1})", {{"add", "/a", "2"}}, R"({"a":2})"},
      {R"({"a":[1]})", {{"add", "/a/-", "2"}}, R"({"a":[1,2]})"},
      {R"({"a":[1]})", {{"add", "/a/1", "2"}}, R"({"a":[1,2]})"},
      {R"({"a":[1]})", {{"add", "/a/2", "2"}}, "bad-patch"},
      {R"({"a":[1]})", {{"add", "/a/01", "2"}}, "bad-patch"},
      {R"({"a":[1]})", {{"remove", "/a/0", ""}}, R"({"a":[]})"},
      {R"({"a":[1]})", {{"remove", "/a/1", ""}}, "bad-patch"},
      {R"({"a":[1]})", {{"remove", "/a/-", ""}}, "bad-patch"},
      {R"({"a":1})", {{"replace", "/b", "2"}}, "bad-patch"},
      {R"({"a":1})", {{"add", "/b/c", "2"}}, "bad-patch"},
      {R"({"a":1})", {{"add", "/a/c", "2"}}, "bad-patch"},
      {R"({"":1})", {{"replace", "/", "2"}}, R"({"":2})"},
      {R"({"a":1})", {{"remove", "", ""}}, "bad-patch"},
      {R"({"a":1})", {{"add", "b", "2"}}, "bad-patch"},
      {R"({"a":1})", {{"add", "/b", "2,"}}, "bad-patch"},
      {R"({"a":1})", {{"move", "/a", ""}}, "bad-patch"},
      {R"({"a":1)", {{"add", "/b", "2"}}, "bad-json"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.json);
    CAPTURE(row.patch[0].path);
    CHECK(applied(row.json, row.patch) == row.expected);
  }
}

TEST_CASE("text that is no JSON has no patch") {
  CHECK(make_patch("[1", "[1]").error().code == "bad-json");
  CHECK(make_patch("[1]", "").error().code == "bad-json");
}

TEST_CASE("applying the patch between two documents to the first gives the bytes of the second") {
  for (std::uint32_t seed = 0; seed < 2000; ++seed) {
    CAPTURE(seed);
    RandomJson random(seed);
    const auto from = random.document();
    const auto to = random.changed(seed % 5 == 0 ? random.document() : from);
    const std::string from_json = json_text(from, JsonWriter::Layout::indented) + "\n";
    const std::string to_json = json_text(to, JsonWriter::Layout::indented) + "\n";
    const auto result = apply_patch(from_json, patch(from_json, to_json));
    REQUIRE(result.ok());
    REQUIRE(result.value() == to_json);
  }
}
