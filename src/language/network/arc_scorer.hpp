// Who is whose head: a biaffine product of every pair of words (Dozat and Manning 2017), then the best tree.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "language/network/dense_layer.hpp"

namespace throughline::language {

struct ArcMemory {
  PackedMatrix heads;
  std::vector<float> numbers;
  std::vector<std::int8_t> bytes;
  std::vector<float> units;
  std::vector<std::int32_t> sums;
  std::vector<std::int32_t> scores;
};

class ArcScorer {
 public:
  // From "arc.u.w", "arc.u.b" and "arc.root", the root as a head.
  static std::optional<ArcScorer> read(const Tensors& tensors);

  // The numbers of each vector that stands for a word as dependent or as head.
  [[nodiscard]] std::size_t size() const { return product_.columns(); }

  // The heads of a sentence of `count` words, `count` for the one on the root; word i's vectors begin at i * stride.
  [[nodiscard]] std::vector<std::uint32_t> find_heads(const Kernels& kernels, const std::int8_t* dependents,
                                                      const std::int8_t* heads, std::size_t stride, std::size_t count,
                                                      ArcMemory& memory) const;

 private:
  DenseLayer product_;
  std::vector<std::int8_t> root_;
};

}  // namespace throughline::language
