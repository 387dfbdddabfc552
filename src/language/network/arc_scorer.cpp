#include "language/network/arc_scorer.hpp"

#include <algorithm>

#include "language/network/elementwise.hpp"
#include "language/network/fixed_point.hpp"
#include "language/network/spanning_tree.hpp"

namespace throughline::language {
namespace {

// Scores are whole multiples of 1/1024.
constexpr float kArcUnits = 1024.0F;

}  // namespace

std::optional<ArcScorer> ArcScorer::read(const Tensors& tensors) {
  const std::string name = "arc.u";
  auto product = DenseLayer::read(tensors, std::span(&name, 1), kHiddenUnit);
  const FloatTensor* const root = tensors.floats("arc.root");
  if (!product || root == nullptr || product->rows() != product->columns() ||
      root->values.size() != product->columns()) {
    return std::nullopt;
  }
  ArcScorer scorer;
  scorer.product_ = std::move(*product);
  for (const float number : root->values) {
    scorer.root_.push_back(elementwise::byte_of(elementwise::clamp(number, -1.0F, 1.0F)));
  }
  return scorer;
}

std::vector<std::uint32_t> ArcScorer::find_heads(const Kernels& kernels, const std::int8_t* dependents,
                                                 const std::int8_t* heads, std::size_t stride, std::size_t count,
                                                 ArcMemory& memory) const {
  const std::size_t width = product_.matrix().padded_rows();
  memory.heads.reset(count + 1, size());
  for (std::size_t head = 0; head < count; ++head) {
    memory.heads.set_row(head, {heads + head * stride, size()});
  }
  memory.heads.set_row(count, root_);
  memory.numbers.resize(count * width);
  product_.apply(kernels, dependents, stride, count, memory.sums, memory.numbers.data());
  memory.bytes.assign(count * width, 0);
  memory.units.resize(count);
  for (std::size_t word = 0; word < count; ++word) {
    const std::size_t at = word * width;
    memory.units[word] = kernels.quantize(memory.numbers.data() + at, size(), memory.bytes.data() + at);
  }
  const std::size_t height = memory.heads.padded_rows();
  memory.sums.resize(std::max(memory.sums.size(), count * height));
  kernels.multiply(memory.heads, memory.bytes.data(), width, count, memory.sums.data());
  memory.scores.resize(count * (count + 1));
  for (std::size_t word = 0; word < count; ++word) {
    const float unit = memory.units[word] * kHiddenUnit * kHiddenUnit;
    for (std::size_t head = 0; head <= count; ++head) {
      memory.scores[word * (count + 1) + head] =
          to_fixed(static_cast<float>(memory.sums[word * height + head]) * unit, kArcUnits);
    }
  }
  return find_tree({count, memory.scores});
}

}  // namespace throughline::language
