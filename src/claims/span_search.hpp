// What overlaps a span among things in text order, found without a look at all of them.
#pragma once

#include <algorithm>
#include <vector>

#include "throughline/span.hpp"

namespace throughline::claims {

// The first thing with `span` that overlaps `span` and fits; null when none does. REQUIRES: `things` are in text order,
// and of those that overlap each other the ends rise too.
template <class Thing, class Fits>
const Thing* find_overlapping(const std::vector<Thing>& things, Span span, Fits fits) {
  const auto ends_before = [&](const Thing& thing) { return thing.span.end <= span.begin; };
  for (auto at = std::ranges::partition_point(things, ends_before); at != things.end() && at->span.begin < span.end;
       ++at) {
    if (overlap(at->span, span) && fits(*at)) return &*at;
  }
  return nullptr;
}

template <class Thing>
bool any_overlaps(const std::vector<Thing>& things, Span span) {
  return find_overlapping(things, span, [](const Thing&) { return true; }) != nullptr;
}

}  // namespace throughline::claims
