// Every article of the samples is read with the day, the rule and the title that tests/read/sample_articles.tsv names.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "throughline/stages.hpp"

namespace throughline {
namespace {

namespace fs = std::filesystem;

const std::string kSourceFolder = THROUGHLINE_SOURCE_DIR;

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

std::vector<fs::path> sample_files() {
  std::vector<fs::path> files;
  for (const auto& sample : fs::directory_iterator(kSourceFolder + "/samples")) {
    if (!fs::is_directory(sample.path() / "articles")) continue;
    for (const auto& entry : fs::directory_iterator(sample.path() / "articles")) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string describe(const ReadOutcome& outcome, const std::string& path) {
  std::string rows;
  for (const ReadArticle& read : outcome.articles) {
    const ArticleInfo& info = read.article.info;
    rows += fmt::format("{}\t{}\t{}\t{}\n", path, info.published ? to_string(*info.published) : "-",
                        info.published_basis, info.title.empty() ? "-" : info.title);
  }
  for (const SkippedInput& skipped : outcome.skipped) rows += fmt::format("{}\t-\t{}\t-\n", path, skipped.code);
  return rows;
}

}  // namespace

TEST_CASE("every article of the samples is read with its day and title") {
  const auto tables = TableSet::embedded();
  REQUIRE(tables.ok());
  const ArticleReader reader(tables.value());
  std::string rows = "# file\tday\tbasis\ttitle\n";
  for (const fs::path& file : sample_files()) {
    const std::string name = file.filename().string();
    const std::string shown = fs::relative(file, kSourceFolder + "/samples").generic_string();
    rows += describe(reader.read(name, bytes_of(file), {}), shown);
  }
  CHECK(rows == bytes_of(kSourceFolder + "/tests/read/sample_articles.tsv"));
}

}  // namespace throughline
