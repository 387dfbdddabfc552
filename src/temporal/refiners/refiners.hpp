// The refiners: each goes once over what was found, in text order, and merges, marks or drops. Each adds its name to
// the chain of what it changes.
#pragma once

#include <algorithm>
#include <cstddef>

#include "temporal/found_time.hpp"
#include "temporal/token_stream.hpp"

namespace throughline::temporal {

void keep_longest(const TokenStream& stream, FoundTimes& times);
void settle_era(const TokenStream& stream, FoundTimes& times);
void merge_weekday_and_date(const TokenStream& stream, FoundTimes& times);
void merge_clock_and_date(const TokenStream& stream, FoundTimes& times);
void merge_modifier(const TokenStream& stream, FoundTimes& times);
void merge_hedge(const TokenStream& stream, FoundTimes& times);
void join_range(const TokenStream& stream, FoundTimes& times);
void bound_interval(const TokenStream& stream, FoundTimes& times);
void attach_event(const TokenStream& stream, FoundTimes& times);
void drop_unlikely(const TokenStream& stream, FoundTimes& times);

// Replaces neighbours a, b by merge(a, b) wherever that gives something, and goes on with the result.
template <class Merge>
void merge_neighbours(FoundTimes& times, Merge merge) {
  FoundTimes result;
  result.reserve(times.size());
  for (FoundTime& next : times) {
    if (!result.empty()) {
      if (auto merged = merge(result.back(), next)) {
        result.back() = std::move(*merged);
        continue;
      }
    }
    result.push_back(std::move(next));
  }
  times = std::move(result);
}

// Whether the date has a day or less, and no time of day yet.
inline bool is_day(const Meaning& meaning) {
  const bool clock_free = meaning.clock.hour < 0 && meaning.clock.part == DayPart::none;
  if (!clock_free) return false;
  if (meaning.shape == Shape::weekday) return true;
  if (meaning.shape == Shape::shift) return meaning.unit == Unit::day;
  return meaning.shape == Shape::calendar && (meaning.day > 0 || meaning.holiday >= 0);
}

}  // namespace throughline::temporal
