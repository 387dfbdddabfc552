#include "language/network/dense_layer.hpp"

#include <algorithm>

namespace throughline::language {

bool DenseLayer::add(const Tensors& tensors, const std::string& weights, const std::string& biases, float unit,
                     std::size_t at) {
  const ByteTensor* const tensor = tensors.bytes(weights);
  const FloatTensor* const bias = tensors.floats(biases);
  if (tensor->columns != matrix_.columns() || (bias != nullptr && bias->values.size() != tensor->rows)) {
    return false;
  }
  begins_.push_back(at);
  for (std::size_t row = 0; row < tensor->rows; ++row) {
    matrix_.set_row(at + row, tensor->row(row));
    scales_[at + row] = tensor->scales[row] * unit;
    biases_[at + row] = bias == nullptr ? 0.0F : bias->values[row];
  }
  return true;
}

std::optional<DenseLayer> DenseLayer::read(const Tensors& tensors, std::span<const std::string> names, float unit) {
  std::size_t rows = 0;
  std::size_t columns = 0;
  for (const std::string& name : names) {
    const ByteTensor* const tensor = tensors.bytes(name + ".w");
    if (tensor == nullptr || tensor->columns > kMostMatrixColumns) {
      return std::nullopt;
    }
    rows += tensor->rows;
    columns = tensor->columns;
  }
  DenseLayer layer;
  layer.matrix_.reset(rows, columns);
  layer.scales_.assign(layer.matrix_.padded_rows(), 0.0F);
  layer.biases_.assign(layer.matrix_.padded_rows(), 0.0F);
  std::size_t at = 0;
  for (const std::string& name : names) {
    if (!layer.add(tensors, name + ".w", name + ".b", unit, at)) {
      return std::nullopt;
    }
    at += tensors.bytes(name + ".w")->rows;
  }
  return layer;
}

std::optional<DenseLayer> DenseLayer::read(const Tensors& tensors, const std::string& weights,
                                           const std::string& biases, float unit) {
  const ByteTensor* const tensor = tensors.bytes(weights);
  if (tensor == nullptr || tensor->columns > kMostMatrixColumns) {
    return std::nullopt;
  }
  DenseLayer layer;
  layer.matrix_.reset(tensor->rows, tensor->columns);
  layer.scales_.assign(layer.matrix_.padded_rows(), 0.0F);
  layer.biases_.assign(layer.matrix_.padded_rows(), 0.0F);
  return layer.add(tensors, weights, biases, unit, 0) ? std::optional(std::move(layer)) : std::nullopt;
}

void DenseLayer::apply(const Kernels& kernels, const std::int8_t* vectors, std::size_t stride, std::size_t count,
                       std::vector<std::int32_t>& sums, float* numbers) const {
  const std::size_t height = matrix_.padded_rows();
  sums.resize(std::max(sums.size(), count * height));
  kernels.multiply(matrix_, vectors, stride, count, sums.data());
  for (std::size_t v = 0; v < count; ++v) {
    kernels.scale(sums.data() + v * height, scales_.data(), biases_.data(), height, numbers + v * height);
  }
}

}  // namespace throughline::language
