// One-sentence examples of tests/corpus/claims, minimal pairs side by side: what they must give, and what not.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "claims/read_claims.hpp"

namespace throughline::test {
namespace {

struct Example {
  std::string sentence;
  std::vector<std::string> expected;  // lines that must be there; one that begins with "no " must not
};

std::vector<std::string> split(const std::string& line, char separator) {
  std::vector<std::string> parts;
  std::istringstream stream(line);
  for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
  return parts;
}

std::vector<Example> load(const std::string& name) {
  std::vector<Example> examples;
  std::ifstream file(std::string(THROUGHLINE_SOURCE_DIR) + "/tests/corpus/claims/" + name);
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::vector<std::string> cells = split(line, '\t');
    Example example{cells.front(), {cells.begin() + 1, cells.end()}};
    examples.push_back(std::move(example));
  }
  return examples;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string all;
  for (const std::string& line : lines) all += "\n    " + line;
  return all;
}

void check(const std::string& file, std::vector<std::string> (*describe)(const ClaimsRead&)) {
  const std::vector<Example> examples = load(file);
  REQUIRE(!examples.empty());
  for (const Example& example : examples) {
    const std::vector<std::string> found = describe(read_claims(example.sentence));
    for (const std::string& line : example.expected) {
      const bool unwanted = line.starts_with("no ");
      const std::string wanted = unwanted ? line.substr(3) : line;
      const bool is_there = wanted == "any" ? !found.empty() : std::ranges::find(found, wanted) != found.end();
      CHECK_MESSAGE(is_there != unwanted, example.sentence << "\n  wants: " << line << "\n  found:" << joined(found));
    }
  }
}

}  // namespace

TEST_CASE("a plan, a condition, a question, a negation and a fact of the same words are told apart") {
  check("modality.tsv", describe_events);
}

TEST_CASE("numbers have value, hedge, unit and change; numbers that count nothing are none") {
  check("quantities.tsv", describe_quantities);
}

TEST_CASE("states are those of the table, of the subject they hang on") { check("statuses.tsv", describe_statuses); }

TEST_CASE("counts say what is measured, where, and whether they add to a total") {
  check("counts.tsv", describe_counts);
}

TEST_CASE("what is said is given to who says it, and nothing else to anyone") {
  check("attributions.tsv", describe_attributions);
}

}  // namespace throughline::test
