#include "render/decimal_words.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "base/text.hpp"

namespace throughline::render {
namespace {

constexpr std::size_t kMostDigitsBesideAWord = 5;  // "1.234 million" yes, "1.2345678 million" no

// Commas between groups of three, left of the point. From 1,000 on.
std::string grouped(std::string digits) {
  const std::size_t first = digits.starts_with('-') ? 1 : 0;
  const std::size_t point = digits.find('.');
  std::size_t at = point == std::string::npos ? digits.size() : point;
  while (at > first + 3) {
    at -= 3;
    digits.insert(at, 1, ',');
  }
  return digits;
}

std::optional<std::string> in_words(const Decimal& number) {
  static constexpr std::array<std::pair<std::int64_t, std::string_view>, 3> kWords = {
      {{1'000'000'000'000, "trillion"}, {1'000'000'000, "billion"}, {1'000'000, "million"}}};
  for (const auto& [size, word] : kWords) {
    if (number < Decimal(size)) continue;
    const auto share = number.divided_by(size);
    if (!share || to_string(*share).size() > kMostDigitsBesideAWord) return std::nullopt;
    return to_string(*share) + " " + std::string(word);
  }
  return std::nullopt;
}

}  // namespace

std::string decimal_words(const Decimal& number) {
  const auto words = in_words(number);
  return words ? *words : grouped(to_string(number));
}

}  // namespace throughline::render
