#include "word_cluster_table.hpp"

#include <algorithm>
#include <map>
#include <sstream>

#include "language/word_clusters.hpp"
#include "treebank.hpp"

namespace throughline::train {

std::vector<std::uint8_t> pack_word_clusters(const std::string& path) {
  std::map<std::uint32_t, std::uint16_t> fine_of;
  std::vector<std::uint8_t> coarse_of{0};
  std::istringstream lines(path.empty() ? std::string() : read_file(path));
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line.front() == '#') {
      continue;
    }
    const std::size_t tab = line.find('\t');
    const auto fine = static_cast<std::size_t>(std::stoul(line.substr(tab + 1)));
    const auto coarse = static_cast<std::uint8_t>(std::stoul(line.substr(line.find('\t', tab + 1) + 1)));
    coarse_of.resize(std::max(coarse_of.size(), fine + 1));
    coarse_of[fine] = coarse;
    fine_of.emplace(language::hash_text(line.substr(0, tab)), static_cast<std::uint16_t>(fine));
  }
  std::vector<language::ClusteredWord> words;
  for (const auto& [hash, fine] : fine_of) {
    words.push_back({hash, fine});
  }
  return language::write_word_clusters(words, coarse_of);
}

}  // namespace throughline::train
