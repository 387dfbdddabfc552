#include "language/network/kernels.hpp"

#if defined(__x86_64__)
#include <immintrin.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "language/network/elementwise.hpp"

#define THROUGHLINE_AVX2 __attribute__((target("avx2")))

namespace throughline::language {
namespace {

constexpr std::size_t kMostVectors = 3;  // at once: as many as the sixteen registers take

THROUGHLINE_AVX2 inline __m256i broadcast_four(const std::int8_t* bytes) {
  std::int32_t four = 0;
  std::memcpy(&four, bytes, sizeof(four));
  return _mm256_set1_epi32(four);
}

// sums += products of 32 weights with four numbers each used eight times. The multiplier takes one unsigned side, so
// the signs go over to the weights; 2 * 127 * 127 fits its 16 bits.
THROUGHLINE_AVX2 inline __m256i add_products(__m256i sums, __m256i weights, __m256i four) {
  const __m256i pairs = _mm256_maddubs_epi16(_mm256_abs_epi8(four), _mm256_sign_epi8(weights, four));
  return _mm256_add_epi32(sums, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

template <std::size_t Vectors>
THROUGHLINE_AVX2 void multiply_some(const PackedMatrix& matrix, const std::int8_t* vectors, std::size_t stride,
                                    std::int32_t* results) {
  for (std::size_t block = 0; block < matrix.row_blocks(); ++block) {
    const PackedMatrix::Block* const weights = matrix.blocks(block);
    __m256i low[Vectors];
    __m256i high[Vectors];
    for (std::size_t v = 0; v < Vectors; ++v) {
      low[v] = high[v] = _mm256_setzero_si256();
    }
    for (std::size_t quad = 0; quad < matrix.quads(); ++quad) {
      const auto* const at = reinterpret_cast<const __m256i*>(weights[quad].weights.data());
      const __m256i first = _mm256_load_si256(at);
      const __m256i second = _mm256_load_si256(at + 1);
      for (std::size_t v = 0; v < Vectors; ++v) {
        const __m256i four = broadcast_four(vectors + v * stride + quad * kColumnsAtOnce);
        low[v] = add_products(low[v], first, four);
        high[v] = add_products(high[v], second, four);
      }
    }
    for (std::size_t v = 0; v < Vectors; ++v) {
      auto* const to = reinterpret_cast<__m256i*>(results + v * matrix.padded_rows() + block * kRowsAtOnce);
      _mm256_storeu_si256(to, low[v]);
      _mm256_storeu_si256(to + 1, high[v]);
    }
  }
}

THROUGHLINE_AVX2 void multiply(const PackedMatrix& matrix, const std::int8_t* vectors, std::size_t stride,
                               std::size_t count, std::int32_t* results) {
  for (std::size_t v = 0; v < count; v += kMostVectors) {
    const std::int8_t* const from = vectors + v * stride;
    std::int32_t* const to = results + v * matrix.padded_rows();
    switch (std::min(count - v, kMostVectors)) {
      case 1:
        multiply_some<1>(matrix, from, stride, to);
        break;
      case 2:
        multiply_some<2>(matrix, from, stride, to);
        break;
      default:
        multiply_some<kMostVectors>(matrix, from, stride, to);
        break;
    }
  }
}

THROUGHLINE_AVX2 void scale(const std::int32_t* sums, const float* scales, const float* biases, std::size_t count,
                            float* numbers) {
  elementwise::scale(sums, scales, biases, count, numbers);
}

THROUGHLINE_AVX2 void widen(const std::int16_t* fixed, float unit, std::size_t count, float* numbers) {
  elementwise::widen(fixed, unit, count, numbers);
}

THROUGHLINE_AVX2 void add(const float* more, std::size_t count, float* numbers) {
  elementwise::add(more, count, numbers);
}

THROUGHLINE_AVX2 void squash(const float* numbers, std::size_t count, std::int8_t* bytes) {
  elementwise::squash(numbers, count, bytes);
}

THROUGHLINE_AVX2 void multiply_bytes(const std::int8_t* first, const std::int8_t* second, std::size_t count,
                                     std::int8_t* bytes) {
  elementwise::multiply_bytes(first, second, count, bytes);
}

THROUGHLINE_AVX2 float quantize(const float* numbers, std::size_t count, std::int8_t* bytes) {
  return elementwise::quantize(numbers, count, bytes);
}

THROUGHLINE_AVX2 void step(const LstmStep& s) { elementwise::step(s); }

}  // namespace

const Kernels* avx2_kernels() {
  static constexpr Kernels kKernels{"AVX2", multiply, scale, widen, add, squash, multiply_bytes, quantize, step};
  static const bool kHere = __builtin_cpu_supports("avx2") != 0;
  return kHere ? &kKernels : nullptr;
}

}  // namespace throughline::language

#else

namespace throughline::language {
const Kernels* avx2_kernels() { return nullptr; }
}  // namespace throughline::language

#endif
