// A day of the week: "Friday", "last Monday", "next Tuesday morning", "Friday of next week", "Mondays",
// "the first Monday in November".
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

// "Sun", "Wed": only beside a date, where the refiner for weekdays and dates looks for them.
bool is_abbreviation(const TokenStream& stream, std::size_t at) { return size(stream[at].span) < 6; }

bool is_plural(const TokenStream& stream, std::size_t at) {
  return stream.word(at).back() == 's' && size(stream[at].span) > 6;
}

bool is_beside_date(const TokenStream& stream, std::size_t at, std::size_t next) {
  const std::size_t after = stream.is_mark(next, ',') ? next + 1 : next;
  return stream.is_any(after, bit(Class::month)) || (stream.is_digits(after) && stream.is(after + 1, Class::month)) ||
         (at > 0 && stream.is_mark(at - 1, '('));
}

// "the Sunday Herald".
bool is_in_name(const TokenStream& stream, std::size_t at, std::size_t next) {
  const bool name_follows = stream.is_word(next) && stream[next].capital && stream[next].classes == 0;
  return name_follows && at > 0 && stream.is(at - 1, Class::the);
}

// "the first Monday in November", "the last Friday of March 2025": by its place among those of the month.
bool find_nth_weekday(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  constexpr int kMostOfMonth = 5;
  std::size_t place = stream.is(at, Class::the) ? at + 1 : at;
  if (place == at) return false;
  const auto ordinal = read_ordinal(stream, place);
  if (!ordinal && !stream.word_is(place, "last")) return false;
  if (ordinal && (ordinal->value < 1 || ordinal->value > kMostOfMonth)) return false;
  const auto weekday = read_weekday(stream, ordinal ? ordinal->next : place + 1);
  if (!weekday || !stream.is_any(weekday->next, bits(Class::of, Class::in))) return false;
  const auto month = read_month(stream, weekday->next + 1);
  if (!month) return false;
  Meaning meaning;
  meaning.month = static_cast<std::int8_t>(month->value);
  meaning.weekday = static_cast<std::int8_t>(weekday->value);
  meaning.nth = static_cast<std::int8_t>(ordinal ? ordinal->value : -1);
  const auto year = read_year_part(stream, month->next);
  if (year) meaning.year = year->value;
  add_found(out, at, year ? year->next : month->next, meaning);
  return true;
}

}  // namespace

void find_weekday(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  if (find_nth_weekday(stream, at, out)) return;
  const auto determiner = read_determiner(stream, at);
  const std::size_t place = determiner ? determiner->next : at;
  auto weekday = read_weekday(stream, place);
  if (!weekday) return;
  if (!determiner && is_in_name(stream, place, weekday->next)) return;
  Meaning meaning;
  meaning.shape = Shape::weekday;
  meaning.weekday = static_cast<std::int8_t>(weekday->value);
  if (determiner) {
    meaning.direction = determiner->value.direction;
    meaning.anchor = determiner->value.anchor;
  }
  if (is_abbreviation(stream, place) && !is_beside_date(stream, place, weekday->next)) return;
  if (is_plural(stream, place)) {
    meaning.shape = Shape::set;
    meaning.amount.whole = 0;
    return add_found(out, at, weekday->next, meaning);
  }
  std::size_t end = weekday->next;
  // "Friday last week", "Wednesday of next week"
  const std::size_t week = stream.is(end, Class::of) ? end + 1 : end;
  if (const auto other = read_determiner(stream, week); other && stream.word_is(other->next, "week") && !determiner) {
    meaning.direction = other->value.direction;
    meaning.anchor = other->value.anchor;
    meaning.week_of = true;
    end = other->next + 1;
  }
  add_found(out, at, end, meaning);
}

}  // namespace throughline::temporal
