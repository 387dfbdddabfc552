// Dates that bound an open interval: "since 7 October", "until Friday", "by Monday".
#include "temporal/refiners/refiners.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

Bound read_bound(const TokenStream& stream, std::size_t before) {
  if (stream.is(before, Class::since)) return Bound::since;
  if (stream.is(before, Class::until)) return Bound::until;
  if (stream.is(before, Class::by)) return Bound::by;
  if (stream.is(before, Class::before)) return Bound::before;
  if (stream.is(before, Class::after)) return Bound::after;
  return Bound::none;
}

}  // namespace

void bound_interval(const TokenStream& stream, FoundTimes& times) {
  for (FoundTime& time : times) {
    const Shape shape = time.meaning.shape;
    if (time.begin == 0 || time.range != RangePart::none) continue;
    if (shape == Shape::duration || shape == Shape::set || shape == Shape::reference) continue;
    if (shape == Shape::clock) continue;
    time.bound = read_bound(stream, time.begin - 1);
    // "flattened by Tuesday's storm" names who did it, not a deadline.
    const bool possessive = stream.is_inner_mark(time.end, '\'') && stream.word_is(time.end + 1, "s");
    if (time.bound == Bound::by && possessive) time.bound = Bound::none;
    // "after 9 a.m. on Monday" may still be Monday: a bound within a day leaves the day.
    const bool within_day = time.meaning.clock.hour >= 0 || time.meaning.clock.part != DayPart::none;
    if (within_day && (time.bound == Bound::before || time.bound == Bound::after)) time.bound = Bound::none;
    if (time.bound != Bound::none) time.rules.push_back("bound-interval");
  }
}

}  // namespace throughline::temporal
