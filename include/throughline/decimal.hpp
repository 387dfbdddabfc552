// An exact decimal number: coefficient × 10^exponent. No binary floating point, so "0.1" stays 0.1.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace throughline {

class Decimal {
 public:
  Decimal() = default;
  constexpr explicit Decimal(std::int64_t whole) : coefficient_(whole) { normalise(); }

  // Reads "24", "-3.50", "1200000", "0.1"; no grouping, no exponent, at most 18 significant digits. Null otherwise.
  static std::optional<Decimal> parse(std::string_view text);

  // Null when the exact result does not fit 18 significant digits (or has no finite form, for a division).
  std::optional<Decimal> plus(const Decimal& other) const;
  std::optional<Decimal> minus(const Decimal& other) const;
  std::optional<Decimal> times(const Decimal& other) const;
  std::optional<Decimal> divided_by(std::int64_t divisor) const;

  bool is_whole() const { return exponent_ >= 0; }
  bool is_negative() const { return coefficient_ < 0; }

  // Plain digits: "1200000", "3.5", "-0.25". Never an exponent, never a trailing zero after the point.
  friend std::string to_string(const Decimal& value);

  friend bool operator==(const Decimal&, const Decimal&) = default;  // normalised, so equal numbers are equal values
  friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);

 private:
  constexpr Decimal(std::int64_t coefficient, std::int32_t exponent) : coefficient_(coefficient), exponent_(exponent) {
    normalise();
  }

  constexpr void normalise() {
    if (coefficient_ == 0) exponent_ = 0;
    while (coefficient_ != 0 && coefficient_ % 10 == 0) {
      coefficient_ /= 10;
      ++exponent_;
    }
  }

  std::int64_t coefficient_ = 0;
  std::int32_t exponent_ = 0;
};

std::string to_string(const Decimal& value);

}  // namespace throughline
