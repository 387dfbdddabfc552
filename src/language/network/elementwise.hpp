// What the kernels do number by number. Each kernel file compiles these loops for its own instructions; IEEE 754 has
// all of them give the same bits.
#pragma once
#include <bit>
#include <cstddef>
#include <cstdint>

#include "language/network/kernels.hpp"

// Inlined without exception, so that every loop is compiled for the instructions of the function that it stands in.
#define THROUGHLINE_INLINE [[gnu::always_inline]] inline

namespace throughline::language::elementwise {

THROUGHLINE_INLINE float clamp(float x, float low, float high) {
  x = x < low ? low : x;
  return x > high ? high : x;
}

// To the nearest whole number, halves to the even one. REQUIRES: |x| < 2^22.
THROUGHLINE_INLINE float round_to_even(float x) {
  constexpr float kShift = 12582912.0F;  // 1.5 * 2^23: its last bit counts ones
  return (x + kShift) - kShift;
}

// Lambert's continued fraction for tanh, cut after the seventh term; within 0.0001 of it everywhere.
THROUGHLINE_INLINE float tanh_of(float number) {
  const float x = clamp(number, -4.97F, 4.97F);
  const float x2 = x * x;
  const float above = x * (135135.0F + x2 * (17325.0F + x2 * (378.0F + x2)));
  const float below = 135135.0F + x2 * (62370.0F + x2 * (3150.0F + x2 * 28.0F));
  return above / below;
}

THROUGHLINE_INLINE float sigmoid_of(float x) { return 0.5F + 0.5F * tanh_of(0.5F * x); }

// REQUIRES: |x| <= 1.01.
THROUGHLINE_INLINE std::int8_t byte_of(float x) {
  return static_cast<std::int8_t>(static_cast<std::int32_t>(round_to_even(clamp(x * 127.0F, -127.0F, 127.0F))));
}

THROUGHLINE_INLINE void scale(const std::int32_t* sums, const float* scales, const float* biases, std::size_t count,
                              float* numbers) {
  for (std::size_t i = 0; i < count; ++i) {
    numbers[i] = static_cast<float>(sums[i]) * scales[i] + biases[i];
  }
}

THROUGHLINE_INLINE void widen(const std::int16_t* fixed, float unit, std::size_t count, float* numbers) {
  for (std::size_t i = 0; i < count; ++i) {
    numbers[i] = static_cast<float>(static_cast<std::int32_t>(fixed[i])) * unit;
  }
}

THROUGHLINE_INLINE void add(const float* more, std::size_t count, float* numbers) {
  for (std::size_t i = 0; i < count; ++i) {
    numbers[i] = numbers[i] + more[i];
  }
}

THROUGHLINE_INLINE void squash(const float* numbers, std::size_t count, std::int8_t* bytes) {
  for (std::size_t i = 0; i < count; ++i) {
    bytes[i] = byte_of(tanh_of(numbers[i]));
  }
}

THROUGHLINE_INLINE void multiply_bytes(const std::int8_t* first, const std::int8_t* second, std::size_t count,
                                       std::int8_t* bytes) {
  for (std::size_t i = 0; i < count; ++i) {
    const auto product = static_cast<float>(static_cast<std::int32_t>(first[i]) * static_cast<std::int32_t>(second[i]));
    bytes[i] = static_cast<std::int8_t>(static_cast<std::int32_t>(round_to_even(product * (1.0F / 127.0F))));
  }
}

// Floats without their sign are ordered as the whole numbers of the same bits are, whose maximum has no order to keep.
THROUGHLINE_INLINE float largest_of(const float* numbers, std::size_t count) {
  std::int32_t largest = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const std::int32_t bits = std::bit_cast<std::int32_t>(numbers[i]) & 0x7FFFFFFF;
    largest = bits > largest ? bits : largest;
  }
  return std::bit_cast<float>(largest);
}

THROUGHLINE_INLINE float quantize(const float* numbers, std::size_t count, std::int8_t* bytes) {
  const float largest = largest_of(numbers, count);
  const float scale = largest > 1e-20F ? 127.0F / largest : 0.0F;
  for (std::size_t i = 0; i < count; ++i) {
    const float scaled = clamp(numbers[i] * scale, -127.0F, 127.0F);
    bytes[i] = static_cast<std::int8_t>(static_cast<std::int32_t>(round_to_even(scaled)));
  }
  return largest;
}

// The cells after the step. Gates come in the order input, forget, cell, output.
THROUGHLINE_INLINE void step_cells(const float* __restrict input, const std::int32_t* __restrict state,
                                   const float* __restrict scales, float* __restrict cell, std::size_t width) {
  for (std::size_t k = 0; k < width; ++k) {
    const std::size_t keep = k + width;
    const std::size_t fresh = k + 2 * width;
    const float in = input[k] + static_cast<float>(state[k]) * scales[k];
    const float kept = input[keep] + static_cast<float>(state[keep]) * scales[keep];
    const float added = input[fresh] + static_cast<float>(state[fresh]) * scales[fresh];
    cell[k] = sigmoid_of(kept) * cell[k] + sigmoid_of(in) * tanh_of(added);
  }
}

// The hidden state that the cells show.
THROUGHLINE_INLINE void step_hidden(const float* __restrict input, const std::int32_t* __restrict state,
                                    const float* __restrict scales, const float* __restrict cell, std::size_t width,
                                    std::int8_t* __restrict hidden) {
  for (std::size_t k = 0; k < width; ++k) {
    const std::size_t out = k + 3 * width;
    const float shown = input[out] + static_cast<float>(state[out]) * scales[out];
    hidden[k] = byte_of(sigmoid_of(shown) * tanh_of(cell[k]));
  }
}

THROUGHLINE_INLINE void step(const LstmStep& s) {
  step_cells(s.input, s.state, s.state_scales, s.cell, s.width);
  step_hidden(s.input, s.state, s.state_scales, s.cell, s.width, s.hidden);
}

}  // namespace throughline::language::elementwise
