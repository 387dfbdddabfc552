// Units counted from an anchor: "last week", "this year", "the following month", "the past two weeks", "the weekend".
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

Meaning unit_shift(const Determiner& determiner, Unit unit) {
  Meaning meaning;
  meaning.shape = Shape::shift;
  meaning.direction = determiner.direction;
  meaning.anchor = determiner.anchor;
  meaning.unit = unit;
  meaning.sign = determiner.direction == Direction::last ? -1 : 1;
  meaning.amount.whole = determiner.direction == Direction::current ? 0 : 1;
  return meaning;
}

// "the past two weeks", "next few days": an amount, not a date.
bool find_counted(const TokenStream& stream, std::size_t begin, const Read<Determiner>& determiner, FoundTimes& out) {
  const auto amount = read_unit_amount(stream, determiner.next);
  if (!amount || amount->value.is_article) return false;
  Meaning meaning;
  meaning.shape = Shape::duration;
  meaning.direction = determiner.value.direction;
  meaning.anchor = determiner.value.anchor;
  meaning.unit = amount->value.unit;
  meaning.amount = amount->value.amount;
  meaning.upto = amount->value.upto;
  add_found(out, begin, amount->next, std::move(meaning));
  return true;
}

}  // namespace

void find_relative_unit(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  const auto determiner = read_determiner(stream, at);
  if (!determiner || find_counted(stream, at, *determiner, out)) return;
  const std::size_t place = determiner->next;
  if (stream.is(place, Class::units) && determiner->value.direction != Direction::none) {
    Meaning meaning = unit_shift(determiner->value, static_cast<Unit>(stream.value(place, Class::units)));
    meaning.shape = Shape::duration;
    meaning.amount.vague = true;
    return add_found(out, at, place + 1, std::move(meaning));
  }
  if (!stream.is(place, Class::unit)) return;
  const auto unit = static_cast<Unit>(stream.value(place, Class::unit));
  if (unit == Unit::second || unit == Unit::minute || unit == Unit::hour) return;
  add_found(out, at, place + 1, unit_shift(determiner->value, unit));
}

}  // namespace throughline::temporal
