#include <array>

#include "language/network/elementwise.hpp"
#include "language/network/kernels.hpp"

namespace throughline::language {
namespace {

void multiply_vector(const PackedMatrix& matrix, const std::int8_t* vector, std::int32_t* results) {
  for (std::size_t block = 0; block < matrix.row_blocks(); ++block) {
    const PackedMatrix::Block* const weights = matrix.blocks(block);
    std::array<std::int32_t, kRowsAtOnce> sums{};
    for (std::size_t quad = 0; quad < matrix.quads(); ++quad) {
      const std::int8_t* const four = vector + quad * kColumnsAtOnce;
      const std::int8_t* const row = weights[quad].weights.data();
      for (std::size_t r = 0; r < kRowsAtOnce; ++r) {
        sums[r] +=
            row[4 * r] * four[0] + row[4 * r + 1] * four[1] + row[4 * r + 2] * four[2] + row[4 * r + 3] * four[3];
      }
    }
    for (std::size_t r = 0; r < kRowsAtOnce; ++r) {
      results[block * kRowsAtOnce + r] = sums[r];
    }
  }
}

void multiply(const PackedMatrix& matrix, const std::int8_t* vectors, std::size_t stride, std::size_t count,
              std::int32_t* results) {
  for (std::size_t v = 0; v < count; ++v) {
    multiply_vector(matrix, vectors + v * stride, results + v * matrix.padded_rows());
  }
}

void scale(const std::int32_t* sums, const float* scales, const float* biases, std::size_t count, float* numbers) {
  elementwise::scale(sums, scales, biases, count, numbers);
}

void widen(const std::int16_t* fixed, float unit, std::size_t count, float* numbers) {
  elementwise::widen(fixed, unit, count, numbers);
}

void add(const float* more, std::size_t count, float* numbers) { elementwise::add(more, count, numbers); }

void squash(const float* numbers, std::size_t count, std::int8_t* bytes) { elementwise::squash(numbers, count, bytes); }

void multiply_bytes(const std::int8_t* first, const std::int8_t* second, std::size_t count, std::int8_t* bytes) {
  elementwise::multiply_bytes(first, second, count, bytes);
}

float quantize(const float* numbers, std::size_t count, std::int8_t* bytes) {
  return elementwise::quantize(numbers, count, bytes);
}

void step(const LstmStep& s) { elementwise::step(s); }

}  // namespace

const Kernels& portable_kernels() {
  static constexpr Kernels kKernels{"portable", multiply, scale, widen, add, squash, multiply_bytes, quantize, step};
  return kKernels;
}

const Kernels& best_kernels() {
  if (const Kernels* const wide = avx512_kernels()) {
    return *wide;
  }
  const Kernels* const narrow = avx2_kernels();
  return narrow != nullptr ? *narrow : portable_kernels();
}

}  // namespace throughline::language
