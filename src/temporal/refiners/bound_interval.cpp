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
    time.bound = read_bound(stream, time.begin - 1);
    if (time.bound != Bound::none) time.rules.emplace_back("bound-interval");
  }
}

}  // namespace throughline::temporal
