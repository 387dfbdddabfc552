// Parts of a day: "this morning", "that afternoon", "the next morning", "last night", "the morning", "at night".
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

Meaning part_of_day(Direction direction, Anchor anchor, DayPart part) {
  Meaning meaning;
  meaning.shape = Shape::shift;
  meaning.unit = Unit::day;
  meaning.sign = direction == Direction::last ? -1 : 1;
  meaning.amount.whole = direction == Direction::current || direction == Direction::none ? 0 : 1;
  meaning.anchor = anchor;
  meaning.clock.part = part;
  return meaning;
}

// "the early hours of Sunday", "the early morning hours of 3 May": a part of that day, not a length of time.
bool find_early_hours(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  if (!stream.is(at, Class::the) || !stream.word_is(at + 1, "early")) return false;
  const bool named = stream.is(at + 2, Class::day_part);
  const std::size_t hours = named ? at + 3 : at + 2;
  if (!stream.word_is(hours, "hours") || !stream.is_any(hours + 1, bits(Class::of, Class::on))) return false;
  Meaning meaning = part_of_day(Direction::none, Anchor::narrative, DayPart::morning);
  if (named) meaning.clock.part = static_cast<DayPart>(stream.value(at + 2, Class::day_part));
  meaning.shape = Shape::clock;
  add_found(out, at, hours + 1, meaning);
  return true;
}

// "the night before", "the morning after": of the day before or after the one that the text told of.
bool find_beside_day(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  if (!stream.is(at, Class::the) || !stream.is(at + 1, Class::day_part)) return false;
  const bool after = stream.is_any(at + 2, bits(Class::after, Class::following));
  if (!after && !stream.is(at + 2, Class::before)) return false;
  if (stream.is_word(at + 3) || stream.is_digits(at + 3)) return false;
  const auto part = static_cast<DayPart>(stream.value(at + 1, Class::day_part));
  add_found(out, at, at + 3, part_of_day(after ? Direction::next : Direction::last, Anchor::narrative, part));
  return true;
}

}  // namespace

void find_day_part(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  if (find_early_hours(stream, at, out) || find_beside_day(stream, at, out)) return;
  const auto determiner = read_determiner(stream, at);
  const std::size_t place = determiner ? determiner->next : at;
  if (!stream.is(place, Class::day_part) || is_part_of_name(stream, place)) return;
  const auto part = static_cast<DayPart>(stream.value(place, Class::day_part));
  if (determiner) {
    return add_found(out, at, place + 1, part_of_day(determiner->value.direction, determiner->value.anchor, part));
  }
  Meaning meaning = part_of_day(Direction::none, Anchor::narrative, part);
  meaning.shape = Shape::clock;
  add_found(out, with_article(stream, at), place + 1, meaning);
}

}  // namespace throughline::temporal
