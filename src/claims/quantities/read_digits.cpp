#include "claims/quantities/read_digits.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "claims/quantities/digit_groups.hpp"
#include "claims/quantities/digit_powers.hpp"

namespace throughline::claims {
namespace {

bool is_one_of(std::string_view word, std::span<const std::string_view> list) {
  return std::ranges::find(list, word) != list.end();
}

bool is_number_at(const Lexemes& lexemes, std::size_t i) {
  return i < lexemes.size() && lexemes[i].kind == LexemeKind::number;
}

bool is_word_at(const Lexemes& lexemes, std::size_t i) {
  return i < lexemes.size() && lexemes[i].kind == LexemeKind::word;
}

// Digits of a telephone number or a code, which count nothing: "020 7946 0018".
bool opens_with_zero(std::string_view digits) { return digits.size() > 1 && digits[0] == '0' && digits[1] != '.'; }

// "G20", "COVID-19", "4:39", "3.1.4", "#7", but not the 10 of "5 million-10 million".
bool is_part_of_code(const Lexemes& lexemes, std::size_t at) {
  if (is_number_at(lexemes, at - 1) && at > 0 && opens_with_zero(lexemes[at - 1].form)) return true;
  if (!is_glued(lexemes, at)) return false;
  const Lexeme& before = lexemes[at - 1];
  if (before.kind == LexemeKind::word) return true;
  if (before.kind == LexemeKind::number) return true;
  if (before.form == ":" || before.form == "/" || before.form == "#" || before.form == ".") {
    return is_glued(lexemes, at - 1);
  }
  const bool ends_amount = at >= 3 && lexemes[at - 3].kind == LexemeKind::number;
  // "a magnitude-6.1 quake"
  const bool is_measure = at >= 2 && lexemes[at].form.find('.') != std::string::npos && !lexemes[at - 2].is_capital;
  return !is_measure && before.form == "-" && is_glued(lexemes, at - 1) && lexemes[at - 2].kind == LexemeKind::word &&
         !ends_amount;
}

// "1st", "22nd", "33rd", "14th", and not "12st", which is a weight.
bool is_ordinal_ending(std::string_view digits, std::string_view ending) {
  const bool is_teen = digits.size() > 1 && digits[digits.size() - 2] == '1';
  const char last = digits.back();
  if (ending == "st") return last == '1' && !is_teen;
  if (ending == "nd") return last == '2' && !is_teen;
  if (ending == "rd") return last == '3' && !is_teen;
  return ending == "th";
}

// What stands right behind the digits makes them something else: "3rd", "1990s", "4:39", "9/11", "9AB8", "5G", but not
// "32m2", "5.5s" or "5x".
bool turns_into_other(const Lexemes& lexemes, std::size_t after) {
  if (!is_glued(lexemes, after)) return false;
  const Lexeme& next = lexemes[after];
  const std::string_view digits = lexemes[after - 1].form;
  const bool digits_follow = is_glued(lexemes, after + 1) && is_number_at(lexemes, after + 1);
  if (next.kind != LexemeKind::word) return (next.form == ":" || next.form == "/") && digits_follow;
  const std::string_view power = form_at(lexemes, after + 1);
  const bool is_power = (next.form.ends_with("m") || next.form == "ft" || next.form == "in") &&
                        (power == "2" || power == "3") && digits_follow;
  const bool is_decade = next.form == "s" && digits.find('.') == std::string_view::npos;
  return (digits_follow && !is_power) || is_ordinal_ending(digits, next.form) || is_decade ||
         (next.is_capital && (next.form == "g" || next.form == "d"));
}

// What a share may be of behind "1/10 of"; before other words "1/10" may be a day.
bool opens_whole(std::string_view word) {
  constexpr std::array<std::string_view, 8> kOpenings = {"the", "a", "all", "its", "their", "that", "this", "what"};
  return is_one_of(word, kOpenings);
}

// "2/3" of halves, thirds, quarters, fifths and eighths before a word, and any share "of the"; "9/11" and "1/2/2024"
// are dates.
std::optional<DigitsRead> read_slashed(const Lexemes& lexemes, std::size_t at) {
  constexpr std::array<std::string_view, 5> kSmall = {"2", "3", "4", "5", "8"};
  if (form_at(lexemes, at + 1) != "/" || !is_glued(lexemes, at + 1) || !is_glued(lexemes, at + 2)) return std::nullopt;
  const std::string_view below = form_at(lexemes, at + 2);
  const bool of_whole = form_at(lexemes, at + 3) == "of" && opens_whole(form_at(lexemes, at + 4));
  const std::size_t hyphen = form_at(lexemes, at + 3) == "-" ? 1 : 0;  // "a 1/4-inch pipe"
  const bool is_share = is_one_of(below, kSmall) ? is_word_at(lexemes, at + 3 + hyphen) : of_whole;
  const auto above = Decimal::parse(form_at(lexemes, at));
  const auto whole = Decimal::parse(below);
  if (!is_share || !above || !whole || !above->is_whole() || !whole->is_whole() || !(*above < *whole)) {
    return std::nullopt;
  }
  if (below.size() > 4) return std::nullopt;
  std::int64_t divisor = 0;
  for (const char digit : below) divisor = divisor * 10 + (digit - '0');
  const auto value = find_share(*above, divisor);
  return value ? std::optional(DigitsRead{*value, at + 3, true}) : std::nullopt;
}

// "½" behind the digits, with or without a space
std::optional<DigitsRead> read_sign_of_part(const Lexemes& lexemes, std::size_t at, const NumberWords& words) {
  const std::string_view form = form_at(lexemes, at);
  const bool is_sign = !form.empty() && form.size() <= 3 && static_cast<unsigned char>(form[0]) >= 0x80;
  const NumberWord* word = is_sign ? words.find(form) : nullptr;
  if (word == nullptr || word->kind != NumberWordKind::fraction) return std::nullopt;
  return DigitsRead{find_share(word->value, word->divisor).value_or(Decimal(0)), at + 1};
}

// "2½", "3 1/2": the part that stands behind a whole number.
DigitsRead with_part(const Lexemes& lexemes, DigitsRead whole, const NumberWords& words) {
  auto part = read_sign_of_part(lexemes, whole.end, words);
  if (!part && whole.value.is_whole() && is_number_at(lexemes, whole.end)) part = read_slashed(lexemes, whole.end);
  const auto sum = part ? whole.value.plus(part->value) : std::nullopt;
  return sum ? DigitsRead{*sum, part->end} : whole;
}

// "3 tenths of the fleet"
std::optional<DigitsRead> read_counted_part(const Lexemes& lexemes, std::size_t at, const NumberWords& words) {
  const NumberWord* word = is_word_at(lexemes, at + 1) ? words.find(lexemes[at + 1].form) : nullptr;
  const bool counted = word != nullptr && word->kind == NumberWordKind::fraction && lexemes[at + 1].form.ends_with("s");
  const auto count = Decimal::parse(lexemes[at].form);
  if (!counted || !count || !count->is_whole() || form_at(lexemes, at + 2) != "of" ||
      !opens_whole(form_at(lexemes, at + 3))) {
    return std::nullopt;
  }
  const auto value = find_share(*count, word->divisor);
  return value ? std::optional(DigitsRead{*value, at + 2, true}) : std::nullopt;
}

}  // namespace

std::optional<DigitsRead> read_digits(const Lexemes& lexemes, std::size_t at, const NumberWords& words,
                                      bool behind_sign) {
  if (!behind_sign && is_part_of_code(lexemes, at)) return std::nullopt;
  if (const auto slashed = read_slashed(lexemes, at)) return slashed;
  if (const auto power = read_power(lexemes, at)) return DigitsRead{power->value, power->end};
  if (turns_into_other(lexemes, at + 1) || opens_with_zero(lexemes[at].form)) return std::nullopt;
  if (const auto counted = read_counted_part(lexemes, at, words)) return counted;
  if (const auto sum = read_groups(lexemes, at)) return DigitsRead{sum->value, sum->end};
  const auto value = Decimal::parse(lexemes[at].form);
  return value ? std::optional(with_part(lexemes, {*value, at + 1}, words)) : std::nullopt;
}

std::optional<Decimal> find_share(const Decimal& value, std::int64_t divisor) {
  if (const auto exact = value.divided_by(divisor)) return exact;
  const auto scaled = value.times(Decimal(10'000'000'000'000'000));
  if (!scaled) return std::nullopt;
  std::int64_t whole = 0;
  for (const char digit : to_string(*scaled)) whole = whole * 10 + (digit - '0');
  return Decimal(whole / divisor).divided_by(10'000'000'000'000'000);
}

}  // namespace throughline::claims
