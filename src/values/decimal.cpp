#include "throughline/decimal.hpp"

#include <algorithm>

namespace throughline {
namespace {

constexpr std::size_t kMostDigits = 18;
// Bounds the length of what to_string writes; no count of people, money or things comes near.
constexpr std::size_t kMostLength = 64;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "12" and "50" of "12.50"; without a point the fraction is empty. Null when it is no plain number.
struct Digits {
  std::string_view whole;
  std::string_view fraction;
};

std::optional<Digits> split_digits(std::string_view text) {
  const std::size_t point = text.find('.');
  const Digits digits{text.substr(0, point), point == std::string_view::npos ? "" : text.substr(point + 1)};
  const bool plain = std::all_of(digits.whole.begin(), digits.whole.end(), is_digit) &&
                     std::all_of(digits.fraction.begin(), digits.fraction.end(), is_digit);
  const bool dangling = digits.whole.empty() || (point != std::string_view::npos && digits.fraction.empty());
  if (!plain || dangling || text.size() > kMostLength) return std::nullopt;
  return digits;
}

}  // namespace

std::optional<Decimal> Decimal::parse(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const std::optional<Digits> parts = split_digits(text);
  if (!parts) return std::nullopt;
  std::string digits = std::string(parts->whole).append(parts->fraction);
  auto exponent = -static_cast<std::int32_t>(parts->fraction.size());
  for (; !digits.empty() && digits.back() == '0'; digits.pop_back()) ++exponent;
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  if (digits.size() > kMostDigits) return std::nullopt;
  Decimal number;
  for (const char digit : digits) number.coefficient_ = number.coefficient_ * 10 + (digit - '0');
  if (negative) number.coefficient_ = -number.coefficient_;
  number.exponent_ = digits.empty() ? 0 : exponent;
  return number;
}

std::string to_string(const Decimal& value) {
  std::string digits = std::to_string(value.coefficient_);
  if (value.exponent_ >= 0) return digits.append(static_cast<std::size_t>(value.exponent_), '0');
  std::string text;
  if (value.is_negative()) {
    digits.erase(0, 1);
    text += '-';
  }
  const auto decimals = static_cast<std::size_t>(-value.exponent_);
  if (digits.size() <= decimals) text.append(decimals + 1 - digits.size(), '0');
  text += digits;
  text.insert(text.size() - decimals, 1, '.');
  return text;
}

}  // namespace throughline
