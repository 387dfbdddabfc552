#include "claims/quantities/digit_powers.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace throughline::claims {
namespace {

std::optional<Decimal> times_power_of_ten(Decimal value, int power) {
  for (int i = 0; i < power; ++i) {
    const auto next = value.times(Decimal(10));
    if (!next) return std::nullopt;
    value = *next;
  }
  for (int i = 0; i > power; --i) {
    const auto next = value.divided_by(10);
    if (!next) return std::nullopt;
    value = *next;
  }
  return value;
}

struct Exponent {
  int power = 0;
  std::size_t end = 0;
};

// "⁻³", "⁸": written above the line, one word to the lexer
std::optional<int> read_superscript(std::string_view word) {
  constexpr std::array<std::string_view, 10> kDigits = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  constexpr std::string_view kMinus = "⁻";
  const bool negative = word.starts_with(kMinus);
  if (negative) word.remove_prefix(kMinus.size());
  int power = 0;
  std::size_t digits = 0;
  while (!word.empty() && digits < 2) {
    const auto digit = std::ranges::find_if(kDigits, [&](std::string_view one) { return word.starts_with(one); });
    if (digit == kDigits.end()) return std::nullopt;
    power = power * 10 + static_cast<int>(digit - kDigits.begin());
    word.remove_prefix(digit->size());
    ++digits;
  }
  if (digits == 0 || !word.empty()) return std::nullopt;
  return negative ? -power : power;
}

// "8", "-3" and "^8" at a lexeme, glued to what stands before it.
std::optional<Exponent> read_exponent(const Lexemes& lexemes, std::size_t at) {
  if (!is_glued(lexemes, at)) return std::nullopt;
  if (const auto power = read_superscript(lexemes[at].form)) return Exponent{*power, at + 1};
  if (lexemes[at].form == "^") ++at;
  const bool negative = form_at(lexemes, at) == "-";
  if (negative || form_at(lexemes, at) == "+") ++at;
  const std::string_view digits = form_at(lexemes, at);
  if (!is_glued(lexemes, at) || lexemes[at].kind != LexemeKind::number || digits.size() > 2 ||
      digits.find('.') != digits.npos) {
    return std::nullopt;
  }
  int power = 0;
  for (const char digit : digits) power = power * 10 + (digit - '0');
  return Exponent{negative ? -power : power, at + 1};
}

// "×10^8", "x 10⁸" or "e8" behind a number.
std::optional<Exponent> read_power_behind(const Lexemes& lexemes, std::size_t at) {
  constexpr std::array<std::string_view, 5> kTimes = {"x", "×", "*", "·", "⋅"};
  if (form_at(lexemes, at) == "e" && is_glued(lexemes, at)) return read_exponent(lexemes, at + 1);
  const bool times =
      std::ranges::find(kTimes, form_at(lexemes, at)) != kTimes.end() && form_at(lexemes, at + 1) == "10";
  return times ? read_exponent(lexemes, at + 2) : std::nullopt;
}

}  // namespace

std::optional<PoweredNumber> read_power(const Lexemes& lexemes, std::size_t at) {
  const bool is_ten = lexemes[at].form == "10" &&
                      (form_at(lexemes, at + 1) == "^" || read_superscript(form_at(lexemes, at + 1)).has_value());
  const auto exponent = is_ten ? read_exponent(lexemes, at + 1) : read_power_behind(lexemes, at + 1);
  const auto factor = is_ten ? Decimal(1) : Decimal::parse(lexemes[at].form);
  const auto value = exponent && factor ? times_power_of_ten(*factor, exponent->power) : std::nullopt;
  return value ? std::optional(PoweredNumber{*value, exponent->end}) : std::nullopt;
}

}  // namespace throughline::claims
