#include <algorithm>

#include "throughline/decimal.hpp"
#include "values/wide_integer.hpp"

namespace throughline {
namespace {

using values::magnitude;
using values::power_of_ten;
using values::Wide;

constexpr int kMostDigits = 18;
constexpr std::int32_t kMostZeros = 40;  // bounds what to_string writes to 58 digits

int digit_count(Wide value) {
  int digits = 1;
  for (Wide rest = magnitude(value); rest >= 10; rest /= 10) ++digits;
  return digits;
}

// coefficient × 10^exponent, not yet known to fit.
struct Exact {
  Wide coefficient;
  std::int32_t exponent;
};

std::optional<Exact> fit(Exact exact) {
  for (; exact.coefficient != 0 && exact.coefficient % 10 == 0; exact.coefficient /= 10) ++exact.exponent;
  if (exact.coefficient == 0) return Exact{0, 0};
  const bool written = exact.exponent <= kMostZeros && exact.exponent >= -kMostZeros;
  return digit_count(exact.coefficient) <= kMostDigits && written ? std::optional(exact) : std::nullopt;
}

std::optional<Exact> sum(const Exact& a, const Exact& b) {
  const std::int32_t exponent = std::min(a.exponent, b.exponent);
  const std::int32_t most = std::max(a.exponent, b.exponent);
  if (a.coefficient == 0 || b.coefficient == 0) return fit(a.coefficient == 0 ? b : a);
  if (most - exponent > kMostDigits) return std::nullopt;  // both ends of the result are digits other than zero
  const Wide wide_a = a.coefficient * power_of_ten(a.exponent - exponent);
  const Wide wide_b = b.coefficient * power_of_ten(b.exponent - exponent);
  return fit({wide_a + wide_b, exponent});
}

std::optional<Exact> quotient(Exact dividend, std::int64_t divisor) {
  if (divisor == 0) return std::nullopt;
  constexpr int kMostSteps = 19;  // a quotient that fits is reached sooner
  for (int step = 0; dividend.coefficient % divisor != 0; ++step) {
    if (step == kMostSteps) return std::nullopt;
    dividend.coefficient *= 10;
    --dividend.exponent;
  }
  return fit({dividend.coefficient / divisor, dividend.exponent});
}

int sign(Wide value) { return value < 0 ? -1 : value > 0 ? 1 : 0; }

// How far the first digit stands from the point.
std::int32_t leading_place(const Exact& value) { return digit_count(value.coefficient) + value.exponent; }

std::strong_ordering compare_exact(const Exact& a, const Exact& b) {
  if (sign(a.coefficient) != sign(b.coefficient)) return sign(a.coefficient) <=> sign(b.coefficient);
  if (sign(a.coefficient) == 0) return std::strong_ordering::equal;
  if (leading_place(a) != leading_place(b)) {
    return sign(a.coefficient) * leading_place(a) <=> sign(b.coefficient) * leading_place(b);
  }
  const std::int32_t exponent = std::min(a.exponent, b.exponent);  // at most 18 apart: both begin at the same place
  const Wide wide_a = a.coefficient * power_of_ten(a.exponent - exponent);
  const Wide wide_b = b.coefficient * power_of_ten(b.exponent - exponent);
  return wide_a < wide_b   ? std::strong_ordering::less
         : wide_a > wide_b ? std::strong_ordering::greater
                           : std::strong_ordering::equal;
}

}  // namespace

std::optional<Decimal> Decimal::plus(const Decimal& other) const {
  const auto result = sum({coefficient_, exponent_}, {other.coefficient_, other.exponent_});
  if (!result) return std::nullopt;
  return Decimal(static_cast<std::int64_t>(result->coefficient), result->exponent);
}

std::optional<Decimal> Decimal::minus(const Decimal& other) const {
  const auto result = sum({coefficient_, exponent_}, {-Wide{other.coefficient_}, other.exponent_});
  if (!result) return std::nullopt;
  return Decimal(static_cast<std::int64_t>(result->coefficient), result->exponent);
}

std::optional<Decimal> Decimal::times(const Decimal& other) const {
  const auto result = fit({Wide{coefficient_} * other.coefficient_, exponent_ + other.exponent_});
  if (!result) return std::nullopt;
  return Decimal(static_cast<std::int64_t>(result->coefficient), result->exponent);
}

std::optional<Decimal> Decimal::divided_by(std::int64_t divisor) const {
  const auto result = quotient({coefficient_, exponent_}, divisor);
  if (!result) return std::nullopt;
  return Decimal(static_cast<std::int64_t>(result->coefficient), result->exponent);
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
  return compare_exact({a.coefficient_, a.exponent_}, {b.coefficient_, b.exponent_});
}

}  // namespace throughline
