#include "language/network/kernels.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

#include "language/hashing.hpp"

namespace throughline::language {
namespace {

std::vector<std::int8_t> random_bytes(std::size_t count, std::uint64_t seed) {
  std::vector<std::int8_t> bytes;
  for (std::size_t i = 0; i < count; ++i) {
    const auto draw = static_cast<int>((mix(seed, i) >> 30U) % 300) - 150;  // often at the ends of what a byte may be
    bytes.push_back(static_cast<std::int8_t>(draw < -127 ? -127 : draw > 127 ? 127 : draw));
  }
  return bytes;
}

std::vector<float> random_numbers(std::size_t count, std::uint64_t seed, float reach) {
  std::vector<float> numbers;
  for (std::size_t i = 0; i < count; ++i) {
    numbers.push_back(reach * (static_cast<float>((mix(seed, i) >> 30U) % 20001) / 10000.0F - 1.0F));
  }
  return numbers;
}

std::vector<const Kernels*> all_kernels() {
  std::vector<const Kernels*> kernels = {&portable_kernels()};
  for (const Kernels* more : {avx2_kernels(), avx512_kernels()}) {
    if (more != nullptr) {
      kernels.push_back(more);
    }
  }
  return kernels;
}

TEST_CASE("a product is the sum of its columns, for every kernel, shape and number of vectors") {
  for (const std::size_t rows : {1U, 16U, 17U, 50U}) {
    for (const std::size_t columns : {1U, 4U, 7U, 96U, 1024U}) {
      PackedMatrix matrix;
      matrix.reset(rows, columns);
      const auto weights = random_bytes(rows * columns, rows);
      for (std::size_t r = 0; r < rows; ++r) {
        matrix.set_row(r, std::span(weights).subspan(r * columns, columns));
      }
      const std::size_t stride = matrix.padded_columns() + 8;
      for (const std::size_t count : {1U, 2U, 3U, 5U, 6U, 13U}) {
        const auto vectors = random_bytes(count * stride, columns);
        for (const Kernels* kernels : all_kernels()) {
          std::vector<std::int32_t> results(count * matrix.padded_rows());
          kernels->multiply(matrix, vectors.data(), stride, count, results.data());
          bool right = true;
          for (std::size_t v = 0; v < count; ++v) {
            for (std::size_t r = 0; r < rows; ++r) {
              std::int32_t sum = 0;
              for (std::size_t c = 0; c < columns; ++c) {
                sum += weights[r * columns + c] * vectors[v * stride + c];
              }
              right = right && results[v * matrix.padded_rows() + r] == sum;
            }
          }
          CAPTURE(kernels->name);
          CAPTURE(rows);
          CAPTURE(columns);
          CAPTURE(count);
          CHECK(right);
        }
      }
    }
  }
}

TEST_CASE("a step of the network is the same to the bit in every kernel") {
  constexpr std::size_t kWidth = 48;
  const auto input = random_numbers(4 * kWidth, 1, 6.0F);
  const auto scales = random_numbers(4 * kWidth, 2, 0.01F);
  std::vector<std::int32_t> state;
  for (std::size_t i = 0; i < 4 * kWidth; ++i) {
    state.push_back(static_cast<std::int32_t>(mix(3, i) % 2001) - 1000);
  }
  std::vector<std::vector<float>> cells;
  std::vector<std::vector<std::int8_t>> hidden;
  for (const Kernels* kernels : all_kernels()) {
    cells.push_back(random_numbers(kWidth, 4, 2.0F));
    hidden.emplace_back(kWidth);
    kernels->step({input.data(), state.data(), scales.data(), cells.back().data(), hidden.back().data(), kWidth});
    CHECK(cells.back() == cells.front());
    CHECK(hidden.back() == hidden.front());
  }
}

TEST_CASE("numbers are squashed to 127 times their hyperbolic tangent") {
  const auto numbers = random_numbers(5000, 9, 8.0F);
  for (const Kernels* kernels : all_kernels()) {
    std::vector<std::int8_t> bytes(numbers.size());
    kernels->squash(numbers.data(), numbers.size(), bytes.data());
    float worst = 0.0F;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      worst = std::max(worst, std::abs(static_cast<float>(bytes[i]) / 127.0F - std::tanh(numbers[i])));
    }
    CHECK(worst < 0.5F / 127.0F + 0.0002F);
  }
}

TEST_CASE("numbers become bytes by the greatest of them, and none from zeros") {
  const std::vector<float> numbers = {0.5F, -2.0F, 1.0F, 0.0F};
  const std::vector<float> zeros(4);
  for (const Kernels* kernels : all_kernels()) {
    std::vector<std::int8_t> bytes(4);
    CHECK(kernels->quantize(numbers.data(), 4, bytes.data()) == 2.0F);
    CHECK(bytes == std::vector<std::int8_t>{32, -127, 64, 0});
    CHECK(kernels->quantize(zeros.data(), 4, bytes.data()) == 0.0F);
    CHECK(bytes == std::vector<std::int8_t>(4));
  }
}

}  // namespace
}  // namespace throughline::language
