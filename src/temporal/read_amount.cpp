#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

std::string_view digits_of(const TokenStream& stream, std::size_t at) { return stream.words(at, at + 1); }

// " 1/2" or "½" after a number; "1/2" by itself is handled as an amount of its own.
std::size_t skip_half(const TokenStream& stream, std::size_t at) {
  if (stream.is_mark(at, 'h')) return at + 1;
  if (stream.is_mark(at, '-')) ++at;
  const bool half =
      stream.is_digits(at) && stream[at].number == 1 && stream.is_inner_mark(at + 1, '/') && stream[at + 2].number == 2;
  return half ? at + 3 : 0;
}

std::optional<Read<Amount>> read_digits(const TokenStream& stream, std::size_t at) {
  if (stream[at].number < 0) return std::nullopt;
  Amount amount{.whole = stream[at].number, .decimals = {}};
  ++at;
  if (stream.is_inner_mark(at, '.') && stream.is_digits(at + 1) && stream[at + 1].digits <= 3) {
    amount.decimals = digits_of(stream, at + 1);
    at += 2;
  } else if (const std::size_t after = skip_half(stream, at)) {
    amount.half = true;
    at = after;
  }
  return Read<Amount>{amount, at};
}

// Below a thousand in words: "forty", "forty-five", "two hundred", "hundred".
std::optional<Read<int>> read_below_scale(const TokenStream& stream, std::size_t at) {
  if (stream.is(at, Class::number)) return Read<int>{stream.value(at, Class::number), at + 1};
  if (!stream.is(at, Class::ten)) return std::nullopt;
  const int tens = stream.value(at, Class::ten);
  const std::size_t next = stream.is_inner_mark(at + 1, '-') ? at + 2 : at + 1;
  if (stream.is(next, Class::number) && stream.value(next, Class::number) < 10) {
    return Read<int>{tens + stream.value(next, Class::number), next + 1};
  }
  return Read<int>{tens, at + 1};
}

std::optional<Read<Amount>> read_words(const TokenStream& stream, std::size_t at) {
  auto first = read_below_scale(stream, at);
  if (!first && stream.is(at, Class::article) && stream.is(at + 1, Class::scale)) first = Read<int>{1, at + 1};
  // "another hundred years"
  const bool counted = at > 0 && (stream.is_any(at - 1, bits(Class::number, Class::vague_number, Class::of)) ||
                                  stream.is_digits(at - 1));
  if (!first && !counted && stream.is(at, Class::scale) && stream.is(at + 1, Class::units)) first = Read<int>{1, at};
  if (!first) return std::nullopt;
  int total = 0;
  int part = first->value;
  at = first->next;
  // Three scales are enough for any count of years.
  for (int i = 0; i < 3 && stream.is(at, Class::scale); ++i) {
    part *= stream.value(at, Class::scale);
    total += part;
    part = 0;
    ++at;
    const std::size_t next = stream.is(at, Class::conjunction) ? at + 1 : at;
    const auto more = read_below_scale(stream, next);
    if (!more) break;
    part = more->value;
    at = more->next;
  }
  return Read<Amount>{Amount{.whole = total + part, .decimals = {}}, at};
}

std::optional<Read<Amount>> read_vague(const TokenStream& stream, std::size_t at) {
  std::size_t word = stream.is(at, Class::article) ? at + 1 : at;
  if (!stream.is(word, Class::vague_number)) return std::nullopt;
  const int known = stream.value(word, Class::vague_number);
  const bool exact = known == 2;
  std::size_t next = word + 1;
  if (stream.is(next, Class::of) && (word != at || known != 0 || stream.word(word).back() == 's')) ++next;
  return Read<Amount>{Amount{.whole = exact ? 2 : 1, .decimals = {}, .vague = !exact}, next};
}

}  // namespace

std::optional<Read<Amount>> read_amount(const TokenStream& stream, std::size_t at) {
  if (stream.is_digits(at)) return read_digits(stream, at);
  if (auto vague = read_vague(stream, at)) return vague;
  if (auto words = read_words(stream, at)) return words;
  if (stream.is(at, Class::article)) return Read<Amount>{Amount{}, at + 1};
  return std::nullopt;
}

}  // namespace throughline::temporal
