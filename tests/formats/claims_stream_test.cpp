#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "formats/sample_values.hpp"
#include "throughline/formats.hpp"

using namespace throughline;

namespace {

using Lines = std::vector<std::string>;

Lines lines_of(const ClaimSet& set) {
  const std::string text = write_claims(set);
  Lines lines;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = text.find('\n', start);
    lines.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  return lines;
}

std::string joined(const Lines& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

// The set with only one of its articles.
ClaimSet part(const ClaimSet& set, std::string_view article) {
  ClaimSet some;
  for (const auto& one : set.articles) {
    if (one.id == article) some.articles.push_back(one);
  }
  for (const auto& one : set.actors) {
    if (one.article == article) some.actors.push_back(one);
  }
  for (const auto& one : set.claims) {
    if (one.article == article) some.claims.push_back(one);
  }
  return some;
}

std::string code(const Lines& lines) {
  const auto read = read_claims(joined(lines), "c.jsonl");
  return read.ok() ? "" : read.error().code;
}

}  // namespace

TEST_CASE("claims that are written and read are the same claims") {
  CHECK(read_claims(write_claims(sample_claims()), "c.jsonl").value() == sample_claims());
  CHECK(read_claims(write_claims(ClaimSet{}), "c.jsonl").value() == ClaimSet{});
}

TEST_CASE("a stream has a header, its records and an end, each on a line") {
  const Lines lines = lines_of(sample_claims());
  REQUIRE(lines.size() == 11);
  CHECK(lines.front().starts_with(R"({"record":"header","format":"throughline.claims/1","generator":"throughline )"));
  CHECK(lines[1].starts_with(R"({"record":"article","id":"a-000000000001",)"));
  CHECK(lines[9] == R"({"record":"skipped","path":"empty.txt","code":"empty-article"})");
  CHECK(lines.back().ends_with(R"("articles":2,"actors":2,"claims":4,"skipped":1})"));
}

TEST_CASE("the stream's id comes from its lines") {
  ClaimSet other = sample_claims();
  other.claims[0].rules.push_back("one-more");
  CHECK(lines_of(sample_claims()).front() == lines_of(sample_claims()).front());
  CHECK(lines_of(sample_claims()).front() != lines_of(other).front());
}

TEST_CASE("the lines of an article are the same whatever stands beside it") {
  const Lines whole = lines_of(sample_claims());
  const Lines alone = lines_of(part(sample_claims(), "a-000000000002"));
  for (std::size_t i = 1; i + 1 < alone.size(); ++i) {
    CAPTURE(alone[i]);
    CHECK(std::count(whole.begin(), whole.end(), alone[i]) == 1);
  }
}

TEST_CASE("lines may be shuffled and repeated") {
  Lines lines = lines_of(sample_claims());
  const Lines once = lines;
  lines.insert(lines.end(), once.begin(), once.end());
  std::mt19937 random(7);
  for (int round = 0; round < 20; ++round) {
    std::shuffle(lines.begin(), lines.end(), random);
    const auto read = read_claims(joined(lines), "c.jsonl");
    REQUIRE(read.ok());
    CHECK(read.value() == sample_claims());
  }
}

TEST_CASE("streams that overlap may stand one behind the other") {
  ClaimSet one = part(sample_claims(), "a-000000000001");
  one.skipped = sample_claims().skipped;
  const ClaimSet two = part(sample_claims(), "a-000000000002");
  CHECK(read_claims(write_claims(one) + write_claims(two), "c.jsonl").value() == sample_claims());
  CHECK(read_claims(write_claims(two) + write_claims(sample_claims()), "c.jsonl").value() == sample_claims());
}

TEST_CASE("CRLF line ends and empty lines are passed over") {
  std::string text;
  for (const std::string& line : lines_of(sample_claims())) text += line + "\r\n\r\n";
  CHECK(read_claims(text, "c.jsonl").value() == sample_claims());
}

TEST_CASE("a stream that lost any line is refused as unfinished") {
  const Lines whole = lines_of(sample_claims());
  for (std::size_t lost = 0; lost < whole.size(); ++lost) {
    CAPTURE(whole[lost]);
    Lines lines = whole;
    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(lost));
    CHECK(code(lines) == "unfinished-claims");
  }
  CHECK(code({}) == "unfinished-claims");
}

TEST_CASE("of two streams one that lost an actor or a claim is refused as unfinished") {
  const Lines other = lines_of(part(sample_claims(), "a-000000000001"));
  const Lines whole = lines_of(part(sample_claims(), "a-000000000002"));
  for (std::size_t lost = 0; lost < whole.size(); ++lost) {
    CAPTURE(whole[lost]);
    Lines lines = other;
    lines.insert(lines.end(), whole.begin(), whole.end());
    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(other.size() + lost));
    CHECK(code(lines) == "unfinished-claims");
  }
}

TEST_CASE("records that no end counts are refused") {
  Lines lines = lines_of(ClaimSet{});
  const Lines others = lines_of(sample_claims());
  lines.insert(lines.end(), others.begin() + 1, others.end() - 1);
  CHECK(code(lines) == "unfinished-claims");
}

TEST_CASE("an unfinished stream is named by the line where it begins") {
  Lines lines = lines_of(ClaimSet{});
  const Lines others = lines_of(sample_claims());
  lines.insert(lines.end(), others.begin(), others.end() - 1);
  const auto read = read_claims(joined(lines), "bay/c.jsonl");
  REQUIRE_FALSE(read.ok());
  CHECK(read.error().path == "bay/c.jsonl");
  CHECK(read.error().line == 3);
  CHECK(read.error().column == 1);
}

TEST_CASE("a line that is no record is refused with its place") {
  struct Row {
    std::string_view line;
    std::uint32_t column;
  };
  const Row rows[] = {
      {"{\"record\":\"claim\"", 18},
      {"{\"record\":\"claim\"}", 1},
      {"{\"record\":\"rumour\"}", 11},
      {"{\"record\":\"header\",\"format\":\"throughline.claims/2\",\"stream\":\"s\"}", 29},
      {"{\"kind\":\"claim\"}", 1},
      {"[]", 1},
      {"not JSON", 2},
  };
  for (const Row& row : rows) {
    CAPTURE(row.line);
    const auto read = read_claims(write_claims(sample_claims()) + std::string(row.line) + "\n", "c.jsonl");
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().code == "bad-claims");
    CHECK(read.error().line == 12);
    CHECK(read.error().column == row.column);
  }
}

TEST_CASE("a stream is told from articles by its first line") {
  const Lines lines = lines_of(sample_claims());
  for (const std::string& line : lines) {
    CAPTURE(line);
    CHECK(is_claims_stream(line + "\n" + lines[0] + "\n"));
  }
  CHECK(is_claims_stream("\r\n\n" + joined(lines)));
  CHECK_FALSE(is_claims_stream(""));
  CHECK_FALSE(is_claims_stream("The record says otherwise.\n"));
  CHECK_FALSE(is_claims_stream(R"({"id":"1","title":"x","text":"y"})"));
  CHECK_FALSE(is_claims_stream(R"({"record":"header","format":"other/1"})"));
  CHECK_FALSE(is_claims_stream(R"({"record":"album"})"));
}
