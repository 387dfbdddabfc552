// The best tree over a sentence's words: Chu and Liu 1965, Edmonds 1967, in quadratic time as Tarjan 1977 has it for
// dense graphs, with one dependent of the root as Stanojević and Cohen 2021 ask for it.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace throughline::language {

// Scores of arcs: scores[dependent * (count + 1) + head], where head `count` is the root.
struct ArcScores {
  std::size_t count = 0;
  std::span<const std::int32_t> scores;

  [[nodiscard]] std::int32_t at(std::size_t dependent, std::size_t head) const {
    return scores[dependent * (count + 1) + head];
  }
};

// The head of each word, `count` for the one that hangs on the root: the tree of the greatest sum, ties to the smaller
// head where every word's best head is taken. REQUIRES: each |score| < 2^24, count < 2^12.
std::vector<std::uint32_t> find_tree(const ArcScores& scores);

}  // namespace throughline::language
