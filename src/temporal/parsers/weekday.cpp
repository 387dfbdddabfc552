// A day of the week: "Friday", "last Monday", "next Tuesday morning", "Friday of next week", "Mondays".
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

}  // namespace

void find_weekday(const TokenStream& stream, std::size_t at, FoundTimes& out) {
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
