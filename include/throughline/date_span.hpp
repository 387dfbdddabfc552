// When something was or shall be: the earliest and latest day that the words allow, never more exact than they are.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "throughline/day.hpp"

namespace throughline {

enum class Grain : std::uint8_t { instant, day, week, month, quarter, half, season, year, decade, century, open };

// stated: every field stands in the words. implied: some come from an anchor. approximate: the words hedge ("about
// 2010"). assumed: a default of the reader, not of the writer.
enum class Certainty : std::uint8_t { stated, implied, approximate, assumed };

struct DateSpan {
  std::optional<Day> first;  // inclusive; null where open or outside the years 0001 to 9999
  std::optional<Day> last;   // inclusive; null likewise. INVARIANT: first <= last where both are there
  Grain grain = Grain::day;
  Certainty certainty = Certainty::stated;
  std::string basis;  // the rule that made it, kebab-case
  std::string edtf;   // ISO 8601-2:2019 level 0 or 1

  friend bool operator==(const DateSpan&, const DateSpan&) = default;
};

// An approximate span has EDTF's "~" ("2025-03~"), both ends of an interval theirs.
//
// One day; edtf is its ISO form. REQUIRES: has_iso_form(day).
DateSpan day_span(Day day, Certainty certainty, std::string basis);
// A calendar month, or year; null outside the years 0001 to 9999.
std::optional<DateSpan> month_span(std::int32_t year, int month, Certainty certainty, std::string basis);
std::optional<DateSpan> year_span(std::int32_t year, Certainty certainty, std::string basis);
// first..last as an EDTF interval; null bounds are open. REQUIRES: first <= last where both are there.
DateSpan interval_span(std::optional<Day> first, std::optional<Day> last, Grain grain, Certainty certainty,
                       std::string basis);

// FORMATS order: first (null last), last (null last), grain, edtf.
std::strong_ordering compare(const DateSpan& a, const DateSpan& b);
// The same with "no date at all" after every date.
std::strong_ordering compare(const std::optional<DateSpan>& a, const std::optional<DateSpan>& b);

// Whether some day lies in both; an open bound reaches without end.
bool intersects(const DateSpan& a, const DateSpan& b);

std::string_view to_string(Grain grain);
std::string_view to_string(Certainty certainty);
std::optional<Grain> parse_grain(std::string_view name);
std::optional<Certainty> parse_certainty(std::string_view name);

}  // namespace throughline
