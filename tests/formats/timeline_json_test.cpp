#include <doctest/doctest.h>

#include <string>

#include "formats/sample_values.hpp"
#include "throughline/formats.hpp"

using namespace throughline;

namespace {

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

std::string sample_json() { return write_timeline(sample_timeline()); }

}  // namespace

TEST_CASE("a timeline that is written and read is the same timeline") {
  CHECK(read_timeline(write_timeline(Timeline{}), "t.json").value() == Timeline{});
  CHECK(read_timeline(sample_json(), "t.json").value() == sample_timeline());
  for (std::uint32_t seed = 0; seed < 50; ++seed) {
    CAPTURE(seed);
    const Timeline timeline = random_timeline(seed);
    const std::string json = write_timeline(timeline);
    const auto read = read_timeline(json, "t.json");
    REQUIRE(read.ok());
    CHECK(read.value() == timeline);
    CHECK(write_timeline(read.value()) == json);
  }
}

TEST_CASE("a timeline says its format and generator first") {
  CHECK(sample_json().starts_with("{\n  \"format\": \"throughline.timeline/1\",\n  \"generator\": \"throughline "));
  CHECK(sample_json().ends_with("}\n"));
}

TEST_CASE("what was not asked for is no option of the timeline") {
  const std::string json = write_timeline(Timeline{});
  for (const char* const key : {"\"since\"", "\"until\"", "\"entries\": 1", "\"days\""}) {
    CAPTURE(key);
    CHECK(json.find(key) == std::string::npos);
  }
}

TEST_CASE("a timeline is told from articles and other JSON") {
  CHECK(is_timeline(sample_json()));
  CHECK(is_timeline(R"({"actors": [], "format": "throughline.timeline/1"})"));
  CHECK(is_timeline(R"({"format": "throughline.timeline/2"})"));
  CHECK_FALSE(is_timeline(R"({"format": "throughline.annotation/1"})"));
  CHECK_FALSE(is_timeline(R"({"id": "1", "text": "throughline.timeline/1"})"));
  CHECK_FALSE(is_timeline("The format of a timeline"));
  CHECK_FALSE(is_timeline(""));
}

TEST_CASE("a spoilt timeline is refused with the place of the fault") {
  struct Row {
    std::string_view from;
    std::string_view to;
    std::string_view message;
  };
  const Row rows[] = {
      {"\"throughline.timeline/1\"", "\"throughline.timeline/2\"", "this version of the format is not known here"},
      {"\"story\": {", "\"tale\": {", "\"story\" is missing"},
      {"\"first\": \"2021-03-05\"", "\"first\": \"2021-02-30\"", "\"first\" does not hold what it should"},
      {"\"first\": \"2021-03-05\"", "\"first\": 20210305", "\"first\" does not hold what it should"},
      {"\"articles\": 3", "\"articles\": -3", "\"articles\" does not hold what it should"},
      {"\"articles\": 3", "\"articles\": 3.5", "\"articles\" does not hold what it should"},
      {"\"articles\": 3", "\"articles\": 99999999999", "\"articles\" does not hold what it should"},
      {"\"kind\": \"person\"", "\"kind\": \"Person\"", "\"kind\" does not hold what it should"},
      {"\"value\": \"40\"", "\"value\": \"4e1\"", "\"value\" does not hold what it should"},
      {"\"salience\": 0.8312", "\"salience\": \"0.8312\"", "\"salience\" does not hold what it should"},
      {"\"summary\": [", "\"summary\": {}, \"rest\": [", "\"summary\" is not a list"},
      {"\"end\": 49", "\"end\": 48", "the quote is longer or shorter than its span"},
      {"\"begin\": 17", "\"begin\": 27", "the span ends before it begins"},
      {"\"last\": \"2021-03-06\"", "\"last\": \"2021-03-01\"", "the date ends before it begins"},
      {"\"entries\": [", "\"entries\": [,", "invalid value"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.to);
    const std::string json = replaced(sample_json(), row.from, row.to);
    const auto read = read_timeline(json, "bay/t.json");
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().code == "bad-timeline");
    CHECK(read.error().message == row.message);
    CHECK(read.error().path == "bay/t.json");
    CHECK(read.error().line > 0);
  }
}

TEST_CASE("a fault is shown with line and column") {
  const auto read = read_timeline("{\"format\": \"throughline.timeline/1\",\n  \"options\": []}", "t.json");
  CHECK(read.error().line == 2);
  CHECK(read.error().column == 14);
}

TEST_CASE("a field that is not known is passed over") {
  const std::string json = replaced(sample_json(), "\"story\": {", "\"mood\": [{\"x\": 1}], \"story\": {");
  CHECK(read_timeline(json, "t.json").value() == sample_timeline());
}

TEST_CASE("every truncation of a timeline is refused") {
  const std::string json = sample_json();
  for (std::size_t size = 0; size + 2 < json.size(); size += 7) {
    CAPTURE(size);
    CHECK_FALSE(read_timeline(std::string_view(json).substr(0, size), "t.json").ok());
  }
}
