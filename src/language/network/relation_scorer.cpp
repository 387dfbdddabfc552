#include "language/network/relation_scorer.hpp"

#include <algorithm>

#include "language/network/elementwise.hpp"

namespace throughline::language {
namespace {

std::size_t place_of(std::span<const std::string> relations, std::string_view name) {
  return static_cast<std::size_t>(std::find(relations.begin(), relations.end(), name) - relations.begin());
}

}  // namespace

std::optional<RelationScorer> RelationScorer::read(const Tensors& tensors, std::span<const std::string> relations) {
  const std::string name = "label";
  auto layer = DenseLayer::read(tensors, std::span(&name, 1), kHiddenUnit);
  const FloatTensor* const root = tensors.floats("label.root");
  const std::size_t root_relation = place_of(relations, "root");
  if (!layer || root == nullptr || layer->columns() != 3 * root->values.size() || layer->rows() != relations.size() ||
      relations.size() < 2 || relations.size() > 255 || root_relation == relations.size()) {
    return std::nullopt;
  }
  RelationScorer scorer;
  scorer.layer_ = std::move(*layer);
  for (const float number : root->values) {
    scorer.root_vector_.push_back(elementwise::byte_of(elementwise::clamp(number, -1.0F, 1.0F)));
  }
  scorer.root_ = static_cast<std::uint8_t>(root_relation);
  const std::size_t joining = place_of(relations, "parataxis");
  scorer.joining_ = static_cast<std::uint8_t>(joining < relations.size() ? joining : root_relation == 0 ? 1 : 0);
  return scorer;
}

std::vector<std::uint8_t> RelationScorer::find_relations(const Kernels& kernels, const std::int8_t* dependents,
                                                         const std::int8_t* heads_as_vectors, std::size_t stride,
                                                         std::span<const std::uint32_t> heads,
                                                         RelationMemory& memory) const {
  const std::size_t length = layer_.matrix().padded_columns();
  memory.vectors.assign(heads.size() * length, 0);
  for (std::size_t word = 0; word < heads.size(); ++word) {
    std::int8_t* const vector = memory.vectors.data() + word * length;
    const std::int8_t* const own = dependents + word * stride;
    const std::int8_t* const head =
        heads[word] == heads.size() ? root_vector_.data() : heads_as_vectors + heads[word] * stride;
    kernels.multiply_bytes(own, head, size(), vector);
    std::copy_n(own, size(), vector + size());
    std::copy_n(head, size(), vector + 2 * size());
  }
  const std::size_t height = layer_.matrix().padded_rows();
  memory.numbers.resize(heads.size() * height);
  layer_.apply(kernels, memory.vectors.data(), length, heads.size(), memory.sums, memory.numbers.data());
  std::vector<std::uint8_t> relations;
  relations.reserve(heads.size());
  for (std::size_t word = 0; word < heads.size(); ++word) {
    relations.push_back(heads[word] == heads.size() ? root_ : best_relation(memory.numbers.data() + word * height));
  }
  return relations;
}

std::uint8_t RelationScorer::best_relation(const float* numbers) const {
  std::size_t best = root_ == 0 ? 1 : 0;
  for (std::size_t relation = best + 1; relation < layer_.rows(); ++relation) {
    best = relation != root_ && numbers[relation] > numbers[best] ? relation : best;
  }
  return static_cast<std::uint8_t>(best);
}

}  // namespace throughline::language
