#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

// "two thousand", "two thousand and one", "two thousand twelve".
Read<int> read_after_two_thousand(const TokenStream& stream, std::size_t at) {
  const std::size_t rest = stream.word_is(at, "and") ? at + 1 : at;
  const bool counts = stream.is_any(rest, bits(Class::number, Class::ten));
  const auto more = counts ? read_amount(stream, rest) : std::nullopt;
  if (!more || more->value.whole > 99 || stream.is_any(more->next, bits(Class::unit, Class::units))) return {2000, at};
  return {2000 + more->value.whole, more->next};
}

// "nineteen ninety-one", "two thousand".
std::optional<Read<int>> read_year_words(const TokenStream& stream, std::size_t at) {
  if (!stream.is_any(at, bits(Class::number, Class::ten))) return std::nullopt;
  const int first = stream.is(at, Class::number) ? stream.value(at, Class::number) : stream.value(at, Class::ten);
  if (first == 2 && stream.word_is(at + 1, "thousand")) return read_after_two_thousand(stream, at + 2);
  if (first < 15 || first > 20) return std::nullopt;
  const auto rest = read_amount(stream, at + 1);
  if (!rest || rest->value.vague || rest->value.whole < 10 || rest->value.whole > 99) return std::nullopt;
  if (stream.is_digits(at + 1) || stream.is(at + 1, Class::article)) return std::nullopt;
  return Read<int>{first * 100 + rest->value.whole, rest->next};
}

// "'89" is read in the century that puts it between 1930 and 2029.
std::optional<Read<int>> read_short_year(const TokenStream& stream, std::size_t at) {
  if (!stream.is_mark(at, '\'') || (stream.glued(at) && at > 0)) return std::nullopt;
  const TimeToken& digits = stream[at + 1];
  if (!stream.is_digits(at + 1) || !digits.glued || digits.digits != 2) return std::nullopt;
  if (stream.is_word(at + 2) && stream.glued(at + 2)) return std::nullopt;
  return Read<int>{digits.number + (digits.number < 30 ? 2000 : 1900), at + 2};
}

std::optional<Read<int>> read_era_year(const TokenStream& stream, std::size_t at) {
  if (stream.is(at, Class::era) && stream.value(at, Class::era) > 0 && stream.is_digits(at + 1) &&
      stream[at + 1].digits <= 4) {
    return Read<int>{stream[at + 1].number, at + 2};
  }
  if (!stream.is_digits(at) || stream[at].digits > 4 || stream[at].number <= 0) return std::nullopt;
  if (!stream.is(at + 1, Class::era)) return std::nullopt;
  // "449/8 BC"
  if (at > 1 && stream.is_inner_mark(at - 1, '/') && stream[at].digits < stream[at - 2].digits) return std::nullopt;
  return Read<int>{stream[at].number * stream.value(at + 1, Class::era), at + 2};
}

}  // namespace

std::optional<Read<int>> read_year(const TokenStream& stream, std::size_t at) {
  if (auto era = read_era_year(stream, at)) return era;
  if (auto brief = read_short_year(stream, at)) return brief;
  if (auto words = read_year_words(stream, at)) return words;
  const TimeToken& token = stream[at];
  if (token.digits != 4 || token.number < 1000 || token.number > 2999) return std::nullopt;
  if (!is_plain_number(stream, at) || (stream.is_word(at + 1) && stream.glued(at + 1))) return std::nullopt;
  return Read<int>{token.number, at + 1};
}

std::optional<Read<YearPart>> read_year_part(const TokenStream& stream, std::size_t at) {
  std::size_t start = at;
  if (stream.is_mark(start, ',') || stream.is(start, Class::of)) ++start;
  if (stream.is(start, Class::the) && stream.word_is(start + 1, "year")) {
    if (const auto year = read_year(stream, start + 2)) return Read<YearPart>{{.number = year->value}, year->next};
  }
  if (const auto year = read_year(stream, start)) {
    if (!stream.is_mark(at, ',') || !stream.is_any(start, bits(Class::number, Class::ten))) {
      return Read<YearPart>{{.number = year->value}, year->next};
    }
  }
  if (stream.is_mark(at, ',')) return std::nullopt;
  const auto determiner = read_determiner(stream, start);
  if (!determiner || !stream.word_is(determiner->next, "year")) return std::nullopt;
  const int shift = static_cast<int>(determiner->value.direction) - static_cast<int>(Direction::current);
  return Read<YearPart>{{.relative = true, .shift = shift, .anchor = determiner->value.anchor}, determiner->next + 1};
}

}  // namespace throughline::temporal
