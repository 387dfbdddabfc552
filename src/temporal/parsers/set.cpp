// Times that recur: "every day", "each month", "every two weeks", "every Monday", "daily", "annually".
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

Meaning set_meaning(Unit unit, int count) {
  Meaning meaning;
  meaning.shape = Shape::set;
  meaning.unit = unit;
  meaning.amount.whole = count;
  return meaning;
}

void find_every(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  std::size_t next = at + 1;
  if (const auto weekday = read_weekday(stream, next)) {
    Meaning meaning = set_meaning(Unit::week, 0);
    meaning.weekday = static_cast<std::int8_t>(weekday->value);
    return add_found(out, at, weekday->next, meaning);
  }
  if (stream.is(next, Class::day_part)) {
    Meaning meaning = set_meaning(Unit::day, 0);
    meaning.clock.part = static_cast<DayPart>(stream.value(next, Class::day_part));
    return add_found(out, at, next + 1, meaning);
  }
  if (const auto season = stream.is(next, Class::season)) {
    Meaning meaning = set_meaning(Unit::season, 0);
    meaning.slice_number = static_cast<std::int8_t>(season ? stream.value(next, Class::season) : 0);
    return add_found(out, at, next + 1, meaning);
  }
  int count = 1;
  if (stream.word_is(next, "other")) {
    count = 2;
    ++next;
  }
  if (stream.is(next, Class::unit)) {
    return add_found(out, at, next + 1, set_meaning(static_cast<Unit>(stream.value(next, Class::unit)), count));
  }
  const auto amount = read_unit_amount(stream, next);
  if (!amount) return;
  Meaning meaning = set_meaning(amount->value.unit, amount->value.amount.whole);
  meaning.amount.vague = amount->value.amount.vague;  // "every few months"
  add_found(out, at, amount->next, meaning);
}

// "a yearlong strike": made from the unit as "yearly" is, but a length of time.
bool is_length(const TokenStream& stream, std::size_t at) { return stream.word(at).ends_with("long"); }

void find_length(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  Meaning meaning = set_meaning(static_cast<Unit>(stream.value(at, Class::set_adverb)), 1);
  meaning.shape = Shape::duration;
  add_found(out, at, at + 1, meaning);
}

}  // namespace

void find_set(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  if (stream.is(at, Class::every)) return find_every(stream, at, out);
  if (stream.is(at, Class::set_adverb)) {
    if (is_length(stream, at)) return find_length(stream, at, out);
    return add_found(out, at, at + 1, set_meaning(static_cast<Unit>(stream.value(at, Class::set_adverb)), 1));
  }
  if (!stream.is(at, Class::per) || !stream.is(at + 1, Class::unit)) return;
  add_found(out, at, at + 2, set_meaning(static_cast<Unit>(stream.value(at + 1, Class::unit)), 1));
}

}  // namespace throughline::temporal
