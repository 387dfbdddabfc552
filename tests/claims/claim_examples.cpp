#include "claims/claim_examples.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>
#include <utility>

namespace throughline::test {
namespace {

using Describe = std::vector<std::string> (*)(const ClaimsRead&);

constexpr std::array<Describe, 7> kDescribe = {describe_events,  describe_quantities,   describe_statuses,
                                               describe_counts,  describe_attributions, describe_participants,
                                               describe_speakers};

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream stream(line);
  for (std::string cell; std::getline(stream, cell, '\t');) cells.push_back(cell);
  return cells;
}

// What "any" means in a file.
Describe topic_of(std::string_view file) {
  constexpr std::array<std::pair<std::string_view, Describe>, 6> kTopics = {{{"quantities", describe_quantities},
                                                                             {"hedges", describe_quantities},
                                                                             {"statuses", describe_statuses},
                                                                             {"counts", describe_counts},
                                                                             {"attributions", describe_attributions},
                                                                             {"quotations", describe_attributions}}};
  for (const auto& [name, describe] : kTopics) {
    if (file.find(name) != std::string_view::npos) return describe;
  }
  return describe_events;
}

std::vector<std::string> lines_of(const ClaimsRead& read) {
  std::vector<std::string> lines;
  for (const Describe describe : kDescribe) {
    for (std::string& line : describe(read)) lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace

std::vector<ClaimExample> load_claim_examples(std::string_view name) {
  std::vector<ClaimExample> examples;
  std::ifstream file(std::string(THROUGHLINE_SOURCE_DIR) + "/tests/corpus/claims/" + std::string(name));
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::vector<std::string> cells = cells_of(line);
    examples.push_back({cells.front(), {cells.begin() + 1, cells.end()}});
  }
  return examples;
}

std::vector<std::string> unmet(const ClaimExample& example, std::string_view file, const ClaimsRead& read) {
  const std::vector<std::string> found = lines_of(read);
  std::vector<std::string> failed;
  for (const std::string& line : example.expected) {
    const bool unwanted = line.starts_with("no ");
    const std::string wanted = unwanted ? line.substr(3) : line;
    const bool is_there =
        wanted == "any" ? !topic_of(file)(read).empty() : std::ranges::find(found, wanted) != found.end();
    if (is_there == unwanted) failed.push_back(line);
  }
  return failed;
}

std::string all_lines(const ClaimsRead& read) {
  std::string all;
  for (const std::string& line : lines_of(read)) all += "\n    " + line;
  return all;
}

}  // namespace throughline::test
