// Numbers as whole multiples of a unit, so that sums of them have one value in every order.
#pragma once
#include <algorithm>
#include <cstdint>

namespace throughline::language {

// The whole number nearest to units * number, held within 2^20 on both sides.
inline std::int32_t to_fixed(float number, float units) {
  constexpr float kLimit = 1048576.0F;
  const float scaled = std::clamp(number * units, -kLimit, kLimit);
  return static_cast<std::int32_t>(scaled + (scaled < 0.0F ? -0.5F : 0.5F));
}

}  // namespace throughline::language
