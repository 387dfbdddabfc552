// Disjoint sets over 0..size-1 (Tarjan 1975, with path halving). The smallest member stands for its set, so that the
// outcome does not depend on the order of the unions.
#pragma once

#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

namespace throughline::graph {

class DisjointSets {
 public:
  explicit DisjointSets(std::size_t size) : parent_(size) { std::iota(parent_.begin(), parent_.end(), std::size_t{0}); }

  std::size_t find(std::size_t member) {
    while (parent_[member] != member) {
      parent_[member] = parent_[parent_[member]];
      member = parent_[member];
    }
    return member;
  }

  void unite(std::size_t a, std::size_t b) {
    a = find(a);
    b = find(b);
    if (a > b) std::swap(a, b);
    parent_[b] = a;
  }

 private:
  std::vector<std::size_t> parent_;
};

}  // namespace throughline::graph
