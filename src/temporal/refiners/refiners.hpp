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
void name_period_by_end(const TokenStream& stream, FoundTimes& times);
void join_range(const TokenStream& stream, FoundTimes& times);
void bound_interval(const TokenStream& stream, FoundTimes& times);
void attach_event(const TokenStream& stream, FoundTimes& times);
void drop_unlikely(const TokenStream& stream, FoundTimes& times);

// Replaces neighbours a, b by merge(a, b) wherever that gives something, and goes on with the result. In place: there
// may be a million.
template <class Merge>
void merge_neighbours(FoundTimes& times, Merge merge) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < times.size(); ++i) {
    if (kept > 0) {
      if (const auto merged = merge(times[kept - 1], times[i])) {
        times[kept - 1] = *merged;
        continue;
      }
    }
    if (kept != i) times[kept] = times[i];
    ++kept;
  }
  times.erase(times.begin() + static_cast<std::ptrdiff_t>(kept), times.end());
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
