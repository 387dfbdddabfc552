#include "language/network/kernels.hpp"

#if defined(__x86_64__)
#include <immintrin.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "language/network/elementwise.hpp"

#define THROUGHLINE_AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni")))

namespace throughline::language {
namespace {

constexpr std::size_t kMostVectors = 6;  // at once, with two blocks of rows: twelve sums in registers

// Vectors as the multiplier wants its one side: unsigned, 128 more than they are.
struct alignas(64) Unsigned {
  std::array<std::uint8_t, kMostVectors * kMostMatrixColumns> bytes;

  THROUGHLINE_AVX512 void take(const std::int8_t* vectors, std::size_t stride, std::size_t count, std::size_t length) {
    for (std::size_t v = 0; v < count; ++v) {
      for (std::size_t i = 0; i < length; ++i) {
        bytes[v * length + i] = static_cast<std::uint8_t>(static_cast<std::uint8_t>(vectors[v * stride + i]) ^ 0x80U);
      }
    }
  }
};

THROUGHLINE_AVX512 inline __m512i broadcast_four(const std::uint8_t* bytes) {
  std::int32_t four = 0;
  std::memcpy(&four, bytes, sizeof(four));
  return _mm512_set1_epi32(four);
}

// What takes the 128 out again: -128 times the sums of sixteen rows.
THROUGHLINE_AVX512 inline __m512i first_sums(const PackedMatrix& matrix, std::size_t block) {
  const __m512i sums = _mm512_loadu_si512(matrix.sums().data() + block * kRowsAtOnce);
  return _mm512_mullo_epi32(sums, _mm512_set1_epi32(-128));
}

template <std::size_t Vectors, std::size_t Blocks>
THROUGHLINE_AVX512 void multiply_blocks(const PackedMatrix& matrix, std::size_t block, const std::uint8_t* vectors,
                                        std::int32_t* results) {
  const std::size_t quads = matrix.quads();
  __m512i sums[Vectors][Blocks];
  for (std::size_t b = 0; b < Blocks; ++b) {
    const __m512i start = first_sums(matrix, block + b);
    for (std::size_t v = 0; v < Vectors; ++v) {
      sums[v][b] = start;
    }
  }
  const PackedMatrix::Block* const weights = matrix.blocks(block);
  for (std::size_t quad = 0; quad < quads; ++quad) {
    __m512i rows[Blocks];
    for (std::size_t b = 0; b < Blocks; ++b) {
      rows[b] = _mm512_load_si512(weights[b * quads + quad].weights.data());
    }
    for (std::size_t v = 0; v < Vectors; ++v) {
      const __m512i four = broadcast_four(vectors + (v * quads + quad) * kColumnsAtOnce);
      for (std::size_t b = 0; b < Blocks; ++b) {
        sums[v][b] = _mm512_dpbusd_epi32(sums[v][b], four, rows[b]);
      }
    }
  }
  for (std::size_t v = 0; v < Vectors; ++v) {
    for (std::size_t b = 0; b < Blocks; ++b) {
      _mm512_storeu_si512(results + v * matrix.padded_rows() + (block + b) * kRowsAtOnce, sums[v][b]);
    }
  }
}

template <std::size_t Vectors>
THROUGHLINE_AVX512 void multiply_some(const PackedMatrix& matrix, const std::uint8_t* vectors, std::int32_t* results) {
  std::size_t block = 0;
  for (; block + 2 <= matrix.row_blocks(); block += 2) {
    multiply_blocks<Vectors, 2>(matrix, block, vectors, results);
  }
  if (block < matrix.row_blocks()) {
    multiply_blocks<Vectors, 1>(matrix, block, vectors, results);
  }
}

THROUGHLINE_AVX512 void multiply(const PackedMatrix& matrix, const std::int8_t* vectors, std::size_t stride,
                                 std::size_t count, std::int32_t* results) {
  using Multiply = void (*)(const PackedMatrix&, const std::uint8_t*, std::int32_t*);
  constexpr std::array<Multiply, kMostVectors> kMultiply = {multiply_some<1>, multiply_some<2>, multiply_some<3>,
                                                            multiply_some<4>, multiply_some<5>, multiply_some<6>};
  Unsigned shifted;
  for (std::size_t v = 0; v < count; v += kMostVectors) {
    const std::size_t some = std::min(count - v, kMostVectors);
    shifted.take(vectors + v * stride, stride, some, matrix.padded_columns());
    kMultiply[some - 1](matrix, shifted.bytes.data(), results + v * matrix.padded_rows());
  }
}

THROUGHLINE_AVX512 void scale(const std::int32_t* sums, const float* scales, const float* biases, std::size_t count,
                              float* numbers) {
  elementwise::scale(sums, scales, biases, count, numbers);
}

THROUGHLINE_AVX512 void widen(const std::int16_t* fixed, float unit, std::size_t count, float* numbers) {
  elementwise::widen(fixed, unit, count, numbers);
}

THROUGHLINE_AVX512 void add(const float* more, std::size_t count, float* numbers) {
  elementwise::add(more, count, numbers);
}

THROUGHLINE_AVX512 void squash(const float* numbers, std::size_t count, std::int8_t* bytes) {
  elementwise::squash(numbers, count, bytes);
}

THROUGHLINE_AVX512 void multiply_bytes(const std::int8_t* first, const std::int8_t* second, std::size_t count,
                                       std::int8_t* bytes) {
  elementwise::multiply_bytes(first, second, count, bytes);
}

THROUGHLINE_AVX512 float quantize(const float* numbers, std::size_t count, std::int8_t* bytes) {
  return elementwise::quantize(numbers, count, bytes);
}

THROUGHLINE_AVX512 void step(const LstmStep& s) { elementwise::step(s); }

bool is_here() {
  return __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
         __builtin_cpu_supports("avx512vl") != 0 && __builtin_cpu_supports("avx512dq") != 0 &&
         __builtin_cpu_supports("avx512vnni") != 0;
}

}  // namespace

const Kernels* avx512_kernels() {
  static constexpr Kernels kKernels{"AVX-512 VNNI", multiply,       scale,    widen, add,
                                    squash,         multiply_bytes, quantize, step};
  static const bool kHere = is_here();
  return kHere ? &kKernels : nullptr;
}

}  // namespace throughline::language

#else

namespace throughline::language {
const Kernels* avx512_kernels() { return nullptr; }
}  // namespace throughline::language

#endif
