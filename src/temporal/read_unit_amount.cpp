#include <algorithm>
#include <array>

#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

bool is_unit_adjective(const TokenStream& stream, std::size_t at) {
  static constexpr std::array<std::string_view, 9> kAdjectives = {
      "more", "consecutive", "straight", "full", "additional", "whole", "successive", "long", "calendar"};
  return std::any_of(kAdjectives.begin(), kAdjectives.end(),
                     [&](std::string_view adjective) { return stream.word_is(at, adjective); });
}

struct UnitWord {
  Unit unit = Unit::day;
  std::size_t next = 0;
};

// The unit after an amount, with a hyphen or an adjective between.
std::optional<UnitWord> read_unit_word(const TokenStream& stream, std::size_t at) {
  if (stream.is_inner_mark(at, '-')) {
    ++at;
    if (!stream.is(at, Class::unit)) return std::nullopt;
    return UnitWord{static_cast<Unit>(stream.value(at, Class::unit)), at + 1};
  }
  // "two bloody weeks"
  const bool plural_after =
      !stream.glued(at) && stream.tag(at) == Upos::adj && stream[at].classes == 0 && stream.is(at + 1, Class::units);
  if (is_unit_adjective(stream, at) || plural_after) ++at;
  if (stream.is(at, Class::units)) return UnitWord{static_cast<Unit>(stream.value(at, Class::units)), at + 1};
  if (stream.is(at, Class::unit)) return UnitWord{static_cast<Unit>(stream.value(at, Class::unit)), at + 1};
  return std::nullopt;
}

std::size_t skip_hyphen(const TokenStream& stream, std::size_t at) {
  return stream.is_inner_mark(at, '-') ? at + 1 : at;
}

// The token after "and a half", "-and-a-half" or "and one-half"; `at` itself when they are not there.
std::size_t skip_and_a_half(const TokenStream& stream, std::size_t at) {
  const std::size_t joint = skip_hyphen(stream, at);
  if (!stream.is(joint, Class::conjunction)) return at;
  const std::size_t one = skip_hyphen(stream, joint + 1);
  if (!stream.is(one, Class::article) && !stream.word_is(one, "one")) return at;
  const std::size_t half = skip_hyphen(stream, one + 1);
  return stream.is(half, Class::half) ? half + 1 : at;
}

// "half an hour", "half a year", "a half-century", "a half hour". "The first half year" is a part of a year.
std::optional<Read<UnitAmount>> read_half_unit(const TokenStream& stream, std::size_t at) {
  const std::size_t half = stream.is(at, Class::article) ? at + 1 : at;
  if (!stream.is(half, Class::half) || (at > 0 && stream.is(at - 1, Class::ordinal))) return std::nullopt;
  const bool article = half == at && stream.is(at + 1, Class::article);
  const std::size_t unit = article ? half + 2 : skip_hyphen(stream, half + 1);
  if (!stream.is(unit, Class::unit) || (half == at && unit == at + 1)) return std::nullopt;
  UnitAmount amount{.amount = {.whole = 0, .decimals = {}, .half = true}, .upto = {}};
  amount.unit = static_cast<Unit>(stream.value(unit, Class::unit));
  return Read<UnitAmount>{amount, unit + 1};
}

// "a quarter of an hour".
std::optional<Read<UnitAmount>> read_quarter_hour(const TokenStream& stream, std::size_t at) {
  if (!stream.is(at, Class::article) || !stream.word_is(at + 1, "quarter") || !stream.is(at + 2, Class::of)) return {};
  if (!stream.is(at + 3, Class::article) || !stream.word_is(at + 4, "hour")) return {};
  return Read<UnitAmount>{{.amount = {.whole = 15, .decimals = {}}, .upto = {}, .unit = Unit::minute}, at + 5};
}

// "a quarter of a century", "a quarter-century".
std::optional<Read<UnitAmount>> read_quarter_century(const TokenStream& stream, std::size_t at) {
  const std::size_t quarter = stream.is(at, Class::article) ? at + 1 : at;
  if (!stream.word_is(quarter, "quarter")) return std::nullopt;
  std::size_t next = quarter + 1;
  if (stream.is(next, Class::of) && stream.is(next + 1, Class::article)) next += 2;
  if (!stream.word_is(skip_hyphen(stream, next), "century") || (next == at + 1 && quarter == at)) return std::nullopt;
  next = skip_hyphen(stream, next);
  return Read<UnitAmount>{{.amount = {.whole = 25, .decimals = {}}, .upto = {}, .unit = Unit::year}, next + 1};
}

bool is_range_mark(const TokenStream& stream, std::size_t at) {
  return stream.is(at, Class::to) || stream.is_mark(at, '-') || stream.word_is(at, "or");
}

}  // namespace

std::optional<Read<UnitAmount>> read_unit_amount(const TokenStream& stream, std::size_t at) {
  if (auto half = read_half_unit(stream, at)) return half;
  if (auto quarter = read_quarter_century(stream, at)) return quarter;
  if (auto quarter = read_quarter_hour(stream, at)) return quarter;
  auto amount = read_amount(stream, at);
  if (!amount) return std::nullopt;
  UnitAmount result{.amount = amount->value, .upto = {}};
  result.is_article = stream.is(at, Class::article) && amount->next == at + 1;
  std::size_t next = amount->next;
  if (is_range_mark(stream, next)) {
    if (const auto upto = read_amount(stream, next + 1); upto && read_unit_word(stream, upto->next)) {
      result.upto = upto->value;
      next = upto->next;
    }
  }
  if (const std::size_t after = skip_and_a_half(stream, next); after != next) {
    result.amount.half = true;
    next = after;
  }
  const auto unit = read_unit_word(stream, next);
  if (!unit) return std::nullopt;
  // "a months-long search" is of no single month
  if (result.is_article && stream.is(unit->next - 1, Class::units)) return std::nullopt;
  result.hyphenated = stream.is_mark(next, '-');
  result.unit = unit->unit;
  next = unit->next;
  if (const std::size_t after = skip_and_a_half(stream, next); after != next) {
    result.amount.half = true;
    next = after;
  }
  // "a year or two"
  if (stream.word_is(next, "or") && stream.is(next + 1, Class::number) &&
      !stream.is_any(next + 2, bits(Class::unit, Class::units)) && !result.hyphenated) {
    result.upto = Amount{.whole = stream.value(next + 1, Class::number), .decimals = {}};
    next += 2;
  }
  return Read<UnitAmount>{result, next};
}

}  // namespace throughline::temporal
