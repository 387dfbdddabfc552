// A matrix with what makes numbers of its products: number = sum * scale + bias, row by row.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/network/kernels.hpp"
#include "language/network/tensors.hpp"

namespace throughline::language {

// What one unit of the vectors that a layer reads stands for.
inline constexpr float kHiddenUnit = 1.0F / 127.0F;

class DenseLayer {
 public:
  // Takes the rows of each tensor "NAME.w" (its biases are "NAME.b", zero where there are none), one behind the other.
  // Nothing when one is missing or they have not the same columns.
  static std::optional<DenseLayer> read(const Tensors& tensors, std::span<const std::string> names, float unit);
  // The same of one matrix whose biases have a name of their own.
  static std::optional<DenseLayer> read(const Tensors& tensors, const std::string& weights, const std::string& biases,
                                        float unit);

  [[nodiscard]] const PackedMatrix& matrix() const { return matrix_; }
  [[nodiscard]] std::size_t rows() const { return matrix_.rows(); }
  [[nodiscard]] std::size_t columns() const { return matrix_.columns(); }
  [[nodiscard]] const float* scales() const { return scales_.data(); }
  [[nodiscard]] const float* biases() const { return biases_.data(); }
  // Where the rows of the tensor names[i] begin.
  [[nodiscard]] std::size_t begin_of(std::size_t i) const { return begins_[i]; }

  // All padded rows' numbers for each of `count` vectors.
  void apply(const Kernels& kernels, const std::int8_t* vectors, std::size_t stride, std::size_t count,
             std::vector<std::int32_t>& sums, float* numbers) const;

 private:
  bool add(const Tensors& tensors, const std::string& weights, const std::string& biases, float unit, std::size_t at);

  PackedMatrix matrix_;
  std::vector<float> scales_;
  std::vector<float> biases_;
  std::vector<std::size_t> begins_;
};

}  // namespace throughline::language
