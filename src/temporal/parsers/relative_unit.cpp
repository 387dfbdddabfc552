// Units counted from an anchor: "last week", "this year", "the following month", "the past two weeks", "the weekend".
#include <algorithm>
#include <array>

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

// "recent years", "coming months", "the last few weeks": no number, so no more than a direction.
Meaning direction_only(Direction direction) {
  Meaning meaning;
  meaning.shape = Shape::reference;
  meaning.reference = direction == Direction::last ? "PAST_REF" : "FUTURE_REF";
  return meaning;
}

// "the day after the vote": a day at a distance from an event, which the refiner for events ties to it.
void find_beside_event(const TokenStream& stream, std::size_t at, Unit unit, FoundTimes& out) {
  const bool named = stream.is(at + 3, Class::the) || stream[at + 3].classes == 0;
  // "later in the day before he left"
  if (at > 0 && stream.is_any(at - 1, bits(Class::in, Class::of))) return;
  if (!named || !stream.is_word(at + 3) || (unit != Unit::day && unit != Unit::week)) return;
  Meaning meaning;
  meaning.shape = Shape::duration;
  meaning.unit = unit;
  add_found(out, at, at + 2, meaning);
}

// "the day before", "the year after": what is not said stands in the date before.
bool find_beside(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  if (!stream.is(at, Class::the) || !stream.is(at + 1, Class::unit)) return false;
  const bool after = stream.is(at + 2, Class::after) || stream.is(at + 2, Class::following);
  if (!after && !stream.is(at + 2, Class::before)) return false;
  const auto unit = static_cast<Unit>(stream.value(at + 1, Class::unit));
  const std::size_t before = out.size();
  if (stream.is_word(at + 3) || stream.is_digits(at + 3)) {
    find_beside_event(stream, at, unit, out);
  } else {
    const Direction direction = after ? Direction::next : Direction::last;
    add_found(out, at, at + 3, unit_shift({direction, Anchor::narrative}, unit));
  }
  return out.size() > before;
}

// "the year", "the quarter" after a preposition.
void find_bare_unit(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  if (!stream.is(at, Class::the) || !stream.is(at + 1, Class::unit)) return;
  const auto unit = static_cast<Unit>(stream.value(at + 1, Class::unit));
  const bool noun_follows = may_be_noun(stream, at + 2) && !stream.word_is(at + 2, "ended") &&
                            !stream.word_is(at + 2, "ending") && !stream.word_is(at + 2, "because");
  const bool placed =
      at > 0 && stream.is_any(at - 1, bits(Class::in, Class::of, Class::by, Class::from, Class::to, Class::year_cue)) &&
      !noun_follows;
  Meaning meaning = unit_shift({Direction::current, Anchor::narrative}, unit);
  if (unit == Unit::quarter) {
    meaning.anchor = Anchor::reporting;
  } else if (unit == Unit::weekend) {
    meaning.anchor = Anchor::publication;
  } else if (!placed || (unit != Unit::year && unit != Unit::week && unit != Unit::month && unit != Unit::decade)) {
    return;
  }
  if (unit == Unit::quarter && !placed && noun_follows) return;
  add_found(out, at, at + 2, meaning);
}

// "the past two weeks", "next few days": an amount, not a date.
bool find_counted(const TokenStream& stream, std::size_t begin, const Read<Determiner>& determiner, FoundTimes& out) {
  const auto amount = read_unit_amount(stream, determiner.next);
  if (!amount || amount->value.is_article || stream.word_is(determiner.next - 1, "that")) return false;
  if (stream.is_inner_mark(amount->next, '-')) return false;
  if (amount->value.amount.vague && determiner.value.direction == Direction::last) {
    add_found(out, begin, amount->next, direction_only(Direction::last));
    return true;
  }
  Meaning meaning;
  meaning.shape = Shape::duration;
  meaning.direction = determiner.value.direction;
  meaning.anchor = determiner.value.anchor;
  meaning.unit = amount->value.unit;
  meaning.amount = amount->value.amount;
  meaning.upto = amount->value.upto;
  add_found(out, begin, amount->next, meaning);
  return true;
}

// "the last months of the siege" are a length of time within something; "for the next year" is one too.
bool is_stretch(const TokenStream& stream, std::size_t at, std::size_t place) {
  if (!stream.is_any(place, bits(Class::unit, Class::units)) || !stream.is(at, Class::the)) return false;
  if (stream.word_is(place, "quarter")) return false;
  if (stream.word_is(place - 1, "last") && stream.is(place + 1, Class::of)) return true;
  static constexpr std::array<std::string_view, 4> kSpanning = {"for", "over", "within", "during"};
  return stream.word_is(place - 1, "next") && at > 0 && stream.is(place, Class::unit) &&
         !stream.word_is(place, "day") &&
         std::any_of(kSpanning.begin(), kSpanning.end(), [&](auto word) { return stream.word_is(at - 1, word); });
}

Meaning stretch(const TokenStream& stream, std::size_t place) {
  Meaning meaning;
  meaning.shape = Shape::duration;
  meaning.amount.vague = stream.is(place, Class::units);
  meaning.unit = static_cast<Unit>(stream.value(place, meaning.amount.vague ? Class::units : Class::unit));
  return meaning;
}

}  // namespace

void find_relative_unit(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  if (stream.is(at, Class::the) && stream.word_is(at + 1, "same") && stream.word_is(at + 2, "time")) {
    Meaning meaning = unit_shift({Direction::current, Anchor::narrative}, Unit::day);
    meaning.as_focus = true;
    meaning.history_only = true;
    return add_found(out, at, at + 3, meaning);
  }
  const std::size_t recent = stream.is(at, Class::the) ? at + 1 : at;
  if (stream.is(recent, Class::recent) && stream.is(recent + 1, Class::units)) {
    return add_found(out, at, recent + 2, direction_only(Direction::last));
  }
  const auto determiner = read_determiner(stream, at);
  if (!determiner && find_beside(stream, at, out)) return;
  if (!determiner) return find_bare_unit(stream, at, out);
  if (find_counted(stream, at, *determiner, out)) return;
  const std::size_t place = determiner->next;
  if (is_stretch(stream, at, place)) return add_found(out, at, place + 1, stretch(stream, place));
  if (stream.is(place, Class::units) && determiner->value.direction != Direction::none) {
    if (determiner->value.direction == Direction::current) return;
    // "in the coming years": some of them
    if (stream.is(at, Class::the) && stream.word_is(place - 1, "coming")) {
      return add_found(out, at, place + 1, stretch(stream, place));
    }
    return add_found(out, at, place + 1, direction_only(determiner->value.direction));
  }
  if (!stream.is(place, Class::unit) || stream.is_inner_mark(place + 1, '-')) return;
  const auto unit = static_cast<Unit>(stream.value(place, Class::unit));
  if (unit == Unit::second || unit == Unit::minute) return;
  if (unit == Unit::hour) {
    // "within the past hour"
    const bool spans = stream.is(at, Class::the) && determiner->value.direction != Direction::current;
    return spans ? add_found(out, at, place + 1, stretch(stream, place)) : void();
  }
  Meaning meaning = unit_shift(determiner->value, unit);
  meaning.pointed_at = stream.is(place - 1, Class::same);
  // "the very next day": tomorrow is never called so.
  if (unit == Unit::day && determiner->value.direction == Direction::next) meaning.anchor = Anchor::narrative;
  // "the past decade" is ten years up to now, "the last decade" may be the calendar's.
  if (stream.word_is(place - 1, "past") && unit >= Unit::decade) {
    meaning.shape = Shape::duration;
    meaning.amount.whole = 1;
  }
  add_found(out, at, place + 1, meaning);
}

}  // namespace throughline::temporal
