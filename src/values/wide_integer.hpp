// 128-bit integers, in which sums and products of 19-digit coefficients are exact.
#pragma once

#include <cstdint>

namespace throughline::values {

__extension__ using Wide = __int128;

constexpr Wide magnitude(Wide value) { return value < 0 ? -value : value; }

// REQUIRES: 0 <= exponent <= 38.
constexpr Wide power_of_ten(int exponent) {
  Wide power = 1;
  for (; exponent > 0; --exponent) power *= 10;
  return power;
}

}  // namespace throughline::values
