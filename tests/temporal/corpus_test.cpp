// Runs every row of tests/corpus/temporal: one file a rule, rows of publication day, sentence, and what is found.
#include <doctest/doctest.h>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "temporal/rules.hpp"
#include "temporal/tagging.hpp"
#include "throughline/stages.hpp"

namespace throughline {
namespace {

const std::filesystem::path kCorpus = std::filesystem::path(THROUGHLINE_SOURCE_DIR) / "tests/corpus/temporal";

// "span|type|value|first|last|grain", the form of the corpus.
std::string describe(const std::string& text, const TimeExpression& time) {
  const std::string head = fmt::format("{}|{}|{}", words_of(text, time.span), to_string(time.type), time.value);
  if (!time.date) return head + "|null|null|null";
  return fmt::format("{}|{}|{}|{}", head, test::day_text(time.date->first), test::day_text(time.date->last),
                     to_string(time.date->grain));
}

Table read_corpus(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  auto table = parse_table(path.stem().string(), bytes.str(), path.string());
  REQUIRE(table.ok());
  return table.value();
}

std::vector<std::filesystem::path> corpus_files() {
  std::set<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(kCorpus)) files.insert(entry.path());
  return {files.begin(), files.end()};
}

bool has_rule(const TimeExpression& time, std::string_view rule) {
  return std::find(time.rules.begin(), time.rules.end(), rule) != time.rules.end();
}

TEST_CASE("every sentence of the corpus gives the times that it says") {
  for (const auto& path : corpus_files()) {
    const std::string rule = path.stem().string();
    for (const TableRow& row : read_corpus(path).rows) {
      const Annotation annotation = test::read_sentences(row.cell(0), row.cell(1));
      std::string found;
      for (const TimeExpression& time : test::time_tagger().find_times(annotation)) {
        if (!has_rule(time, rule)) continue;
        found += (found.empty() ? "" : " ; ") + describe(annotation.article.text, time);
      }
      CAPTURE(rule);
      CAPTURE(row.line);
      CAPTURE(row.cell(1));
      CHECK(found == (row.cell(2) == "-" ? "" : row.cell(2)));
    }
  }
}

TEST_CASE("every rule has examples of what it finds and as many of what it leaves") {
  const auto check = [](std::string_view rule) {
    CAPTURE(rule);
    std::size_t positive = 0;
    std::size_t negative = 0;
    const std::filesystem::path path = kCorpus / (std::string(rule) + ".tsv");
    REQUIRE(std::filesystem::exists(path));
    for (const TableRow& row : read_corpus(path).rows) (row.cell(2) == "-" ? negative : positive) += 1;
    CHECK(positive >= 1);
    CHECK(negative >= positive);
  };
  for (const auto& rule : temporal::parser_rules()) check(rule.name);
  for (const auto& rule : temporal::refiner_rules()) {
    if (rule.leaves_trace) check(rule.name);
  }
}

}  // namespace
}  // namespace throughline
