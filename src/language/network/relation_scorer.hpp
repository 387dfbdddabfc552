// What a word is to its head: a bilinear form of low rank of the two (Kim and others 2017) with linear terms.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "language/network/dense_layer.hpp"

namespace throughline::language {

struct RelationMemory {
  std::vector<std::int8_t> vectors;
  std::vector<std::int32_t> sums;
  std::vector<float> numbers;
};

class RelationScorer {
 public:
  // From "label.w", "label.b" and "label.root", the root as a head. Nothing when `relations` has no "root", more than
  // 255 names or another number than the tensors.
  static std::optional<RelationScorer> read(const Tensors& tensors, std::span<const std::string> relations);

  // The numbers of each vector that stands for a word as dependent or as head.
  [[nodiscard]] std::size_t size() const { return root_vector_.size(); }

  // The relations of the words to their heads; `heads[i]` is the number of words for the root's dependent, which has
  // the relation "root" and alone has it. Ties go to the earlier relation.
  [[nodiscard]] std::vector<std::uint8_t> find_relations(const Kernels& kernels, const std::int8_t* dependents,
                                                         const std::int8_t* heads_as_vectors, std::size_t stride,
                                                         std::span<const std::uint32_t> heads,
                                                         RelationMemory& memory) const;

  // The relation between the parts of a sentence that was too long to be read as one.
  [[nodiscard]] std::uint8_t joining_relation() const { return joining_; }

 private:
  [[nodiscard]] std::uint8_t best_relation(const float* numbers) const;

  DenseLayer layer_;
  std::vector<std::int8_t> root_vector_;
  std::uint8_t root_ = 0;
  std::uint8_t joining_ = 0;
};

}  // namespace throughline::language
