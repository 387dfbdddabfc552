// Big arrays and tables are read in batches, and read the same as if they were read whole.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "read/reading_case.hpp"

namespace throughline {
namespace {

constexpr int kArticles = 3000;
constexpr std::size_t kMostBytes = std::size_t{600} * 1024;  // of a batch of small articles

std::string day_of(int i) { return "2024-05-" + std::to_string(10 + i % 20); }

// `[` and `{` and commas within strings, line breaks between elements, text beside the English letters.
std::string element(int i) {
  return R"({"date": ")" + day_of(i) + R"(", "title": "Ferry \"[)" + std::to_string(i) + R"(\", {", "note": ")" +
         std::string(400, ',') + R"(", "text": "Ferry number )" + std::to_string(i) +
         R"( has left the quay.\\", "tags": ["a", ["b"]]})";
}

std::string array_of(int articles) {
  std::string json = "[";
  for (int i = 0; i < articles; ++i) json += (i == 0 ? "\n" : ",\n") + element(i);
  return json + "\n]\n";
}

std::string row(int i) {
  return "\"Ferry \"\"" + std::to_string(i) + "\"\"\",\"Ferry number " + std::to_string(i) +
         ", of the line,\nhas left the " + "quay.\"," + day_of(i) + "," + std::string(300, 'x') + "\r\n";
}

std::string table_of(int articles) {
  std::string csv = "title,text,date,note\r\n";
  for (int i = 0; i < articles; ++i) csv += row(i);
  return csv;
}

std::vector<std::size_t> document_sizes(std::string_view path, std::string_view bytes) {
  DocumentStream documents(std::string(path), make_memory_source(bytes));
  std::vector<std::size_t> sizes;
  while (const auto document = documents.next()) sizes.push_back(document->bytes.size());
  return sizes;
}

ReadOutcome read(std::string_view path, std::string_view bytes) { return test::article_reader().read(path, bytes, {}); }

}  // namespace

TEST_CASE("a big file of articles comes in batches, whatever its format") {
  const std::pair<std::string_view, std::string> kFiles[] = {{"wire.json", array_of(kArticles)},
                                                             {"wire.csv", table_of(kArticles)}};
  for (const auto& [path, bytes] : kFiles) {
    CAPTURE(path);
    const std::vector<std::size_t> sizes = document_sizes(path, bytes);
    CHECK(sizes.size() >= 2);
    CHECK(*std::max_element(sizes.begin(), sizes.end()) < kMostBytes);
    const ReadOutcome outcome = read(path, bytes);
    CHECK(outcome.skipped.empty());
    CHECK(outcome.diagnostics.empty());
    REQUIRE(outcome.articles.size() == kArticles);
    CHECK(outcome.articles.back().article.text.find("Ferry number 2999") == 0);
    CHECK(to_string(outcome.articles.back().article.info.published.value()) == day_of(kArticles - 1));
  }
}

TEST_CASE("an element that is broken costs what follows it in its batch, at its own line") {
  std::string json = array_of(kArticles);
  const std::size_t middle = json.find("\n" + element(1500));
  json.insert(middle + 1, "{\"date\" 1},\n");
  const ReadOutcome outcome = read("wire.json", json);
  REQUIRE(outcome.skipped.size() == 1);
  CHECK(outcome.skipped.front().code == "bad-json");
  CHECK(outcome.diagnostics.front().line == 1502);
  CHECK(outcome.articles.size() > 1500);
}

TEST_CASE("an array that ends too early or goes on is told at any size") {
  std::string json = array_of(kArticles);
  CHECK(read("wire.json", json + "{}").skipped.size() == 1);
  json.resize(json.size() - 4);
  const ReadOutcome cut = read("wire.json", json);
  CHECK(cut.skipped.size() == 1);
  CHECK(cut.articles.size() == kArticles - 1);
  std::string comma = array_of(kArticles);
  comma.insert(comma.rfind(']'), ",");
  CHECK(read("wire.json", comma).skipped.size() == 1);
}

TEST_CASE("a row that was broken in the middle of a batch keeps its line") {
  const ReadOutcome outcome = read("wire.csv", table_of(kArticles) + "Ferry,,2024-05-14,\n");
  REQUIRE(outcome.skipped.size() == 1);
  CHECK(outcome.skipped.front().path == "wire.csv:" + std::to_string(2 + 2 * kArticles));
}

TEST_CASE("small arrays and tables come whole") {
  CHECK(document_sizes("wire.json", array_of(3)) == std::vector<std::size_t>{array_of(3).size()});
  CHECK(document_sizes("wire.csv", table_of(3)) == std::vector<std::size_t>{table_of(3).size()});
  CHECK(document_sizes("wire.json", "[]").size() == 1);
  CHECK(document_sizes("wire.json", R"({"articles": []})").size() == 1);
}

}  // namespace throughline
