// A month by itself or with its year: "June 1994", "last May", "this September", "July of that year", "in April".
#include <algorithm>
#include <array>

#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

// Names of months that are more often something else: they want a word before them that goes with times.
bool is_ambiguous(const TokenStream& stream, std::size_t at) {
  return stream.word_is(at, "may") || stream.word_is(at, "march");
}

bool is_full_name(const TokenStream& stream, std::size_t at) {
  const std::size_t length = size(stream[at].span);
  return length > 4 || stream.word_is(at, "may") || stream.word_is(at, "june") || stream.word_is(at, "july");
}

bool has_cue_before(const TokenStream& stream, std::size_t at) {
  if (at == 0) return false;
  return stream.is_any(at - 1, bits(Class::in, Class::since, Class::until, Class::by, Class::from, Class::to,
                                    Class::between, Class::conjunction, Class::of, Class::early, Class::before,
                                    Class::after, Class::year_cue, Class::edge)) ||
         stream.is_mark(at - 1, '-');
}

// "April Glaspie", "Auguste August": a capital word beside it makes it a name.
bool looks_like_name(const TokenStream& stream, std::size_t at, std::size_t next) {
  const auto is_name = [&](std::size_t word) {
    return stream.is_word(word) && stream[word].capital &&
           !stream.is_any(word, bits(Class::month, Class::weekday, Class::season, Class::holiday));
  };
  if (is_name(next) && !stream.is_mark(next - 1, '.')) return !has_cue_before(stream, at);
  return at > 0 && stream.is(at - 1, Class::may_be_name);
}

// Where "the month of October" begins.
std::size_t with_month_of(const TokenStream& stream, std::size_t at) {
  const bool told = at > 2 && stream.is(at - 1, Class::of) && stream.word_is(at - 2, "month");
  return told && stream.is(at - 3, Class::the) ? at - 3 : at;
}

}  // namespace

void find_month(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  const auto determiner = read_determiner(stream, at);
  const std::size_t place = determiner ? determiner->next : at;
  const auto month = read_month(stream, place);
  if (!month || (stream[at].all_capitals && !determiner && stream.word_is(at, "may"))) return;
  Meaning meaning;
  meaning.month = static_cast<std::int8_t>(month->value);
  if (determiner) {
    if (stream.is_digits(month->next) && stream[month->next].digits <= 2) return;  // "last Oct. 23"
    meaning.direction = determiner->value.direction;
    meaning.anchor = determiner->value.anchor;
    return add_found(out, at, month->next, meaning);
  }
  const std::size_t begin = with_month_of(stream, at);
  if (const auto year = read_year_part(stream, month->next)) {
    meaning.year = year->value;
    return add_found(out, begin, year->next, meaning);
  }
  const bool stopped = stream.is_mark(at + 1, '.') && stream.glued(at + 1);
  if (!is_full_name(stream, at) && !(stopped && has_cue_before(stream, at))) return;
  if (is_ambiguous(stream, at) && !has_cue_before(stream, at)) return;
  if (looks_like_name(stream, at, month->next)) return;
  add_found(out, begin, is_full_name(stream, at) ? at + 1 : month->next, meaning);
}

}  // namespace throughline::temporal
