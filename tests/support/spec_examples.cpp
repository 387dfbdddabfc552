#include "support/spec_examples.hpp"

#include <fstream>

namespace throughline::test {
namespace {

constexpr std::string_view kFence = "```example";

std::string joined(std::vector<std::string>::const_iterator begin, std::vector<std::string>::const_iterator end) {
  std::string text;
  for (; begin != end; ++begin) text += *begin + '\n';
  return text;
}

SpecExample build_example(std::string info, const std::vector<std::string>& lines, std::size_t fence) {
  auto divider = lines.end();
  for (auto line = lines.begin(); line != lines.end(); ++line)
    if (*line == "---") divider = line;
  SpecExample example{std::move(info), joined(lines.begin(), divider), {}, fence};
  if (divider != lines.end()) example.expected = joined(divider + 1, lines.end());
  return example;
}

}  // namespace

std::vector<SpecExample> read_spec_examples(const std::string& name) {
  std::ifstream file(std::string(THROUGHLINE_SOURCE_DIR) + "/docs/spec/" + name);
  std::vector<SpecExample> examples;
  std::size_t number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (!line.starts_with(kFence)) continue;
    const std::size_t fence = number;
    std::string info = line.size() > kFence.size() ? line.substr(kFence.size() + 1) : std::string();
    std::vector<std::string> lines;
    for (; std::getline(file, line) && line != "```"; ++number) lines.push_back(line);
    number += 1;
    examples.push_back(build_example(std::move(info), lines, fence));
  }
  return examples;
}

}  // namespace throughline::test
