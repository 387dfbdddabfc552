// The inner loops of the network, in one version for every machine and in faster ones for some. All give the very same
// answers: sums are of whole numbers, and floats are only taken number by number, in an order that is written down.
#pragma once
#include <cstdint>
#include <span>
#include <string_view>

#include "language/network/packed_matrix.hpp"

namespace throughline::language {

// One step of one direction of an LSTM for one sentence. Gates come in the order input, forget, cell, output.
struct LstmStep {
  const float* input = nullptr;         // what the word says to the 4 * width gates
  const std::int32_t* state = nullptr;  // product of the weights with the state before
  const float* state_scales = nullptr;  // what makes numbers of that product
  float* cell = nullptr;                // width numbers, read and written
  std::int8_t* hidden = nullptr;        // width bytes, written: 127 times the hidden state
  std::size_t width = 0;                // a multiple of 16
};

struct Kernels {
  std::string_view name;

  // results[v * padded_rows + r] = sum over columns of matrix[r] and the vector v, which begins at vectors + v *
  // stride. REQUIRES: stride >= padded_columns; no byte of a vector is -128.
  void (*multiply)(const PackedMatrix& matrix, const std::int8_t* vectors, std::size_t stride, std::size_t count,
                   std::int32_t* results);

  // numbers[i] = sums[i] * scales[i] + biases[i]
  void (*scale)(const std::int32_t* sums, const float* scales, const float* biases, std::size_t count, float* numbers);

  // numbers[i] = fixed[i] * unit
  void (*widen)(const std::int16_t* fixed, float unit, std::size_t count, float* numbers);

  // numbers[i] += more[i]
  void (*add)(const float* more, std::size_t count, float* numbers);

  // bytes[i] = round(127 * tanh(numbers[i]))
  void (*squash)(const float* numbers, std::size_t count, std::int8_t* bytes);

  // bytes[i] = round(first[i] * second[i] / 127)
  void (*multiply_bytes)(const std::int8_t* first, const std::int8_t* second, std::size_t count, std::int8_t* bytes);

  // bytes[i] = round(127 * numbers[i] / m), where m, the answer, is the greatest |number|; all zero when m is.
  float (*quantize)(const float* numbers, std::size_t count, std::int8_t* bytes);

  void (*step)(const LstmStep& step);
};

// For every machine.
const Kernels& portable_kernels();
// For x86 with AVX2, with AVX-512 and VNNI; null where this machine has them not.
const Kernels* avx2_kernels();
const Kernels* avx512_kernels();
// The fastest that this machine has.
const Kernels& best_kernels();

}  // namespace throughline::language
