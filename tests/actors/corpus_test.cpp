// Runs the rows of tests/corpus/actors: one file a rule, positives and negatives beside each other.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "actors/read_actors.hpp"

namespace throughline::test {
namespace {

struct Row {
  std::string text;
  std::string actors;
};

// A row is a line of text, a line "---", and a line for each actor; an empty line ends it.
std::vector<Row> read_rows(const std::filesystem::path& path) {
  std::vector<Row> rows;
  std::ifstream file(path);
  bool in_row = false;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    if (!in_row && !line.empty()) rows.push_back({line, {}});
    if (in_row && !line.empty() && line != "---") rows.back().actors += line + "\n";
    in_row = !line.empty();
  }
  return rows;
}

std::vector<std::filesystem::path> corpus_files() {
  const std::filesystem::path folder = std::filesystem::path(THROUGHLINE_SOURCE_DIR) / "tests/corpus/actors";
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

TEST_CASE("every row of the corpus gives its actors") {
  const auto files = corpus_files();
  REQUIRE(files.size() >= 8);
  for (const auto& file : files) {
    CAPTURE(file.filename().string());
    const auto rows = read_rows(file);
    CHECK(rows.size() >= 5);
    for (const Row& row : rows) {
      CAPTURE(row.text);
      CHECK(joined(describe_actors(read_actors(row.text))) == row.actors);
    }
  }
}

}  // namespace throughline::test
