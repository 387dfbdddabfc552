// The parsers: each finds one family of expressions that begin at a token. They never know each other.
//
// A parser is tried at every token of its starting classes and appends what it finds to `out`; refiners choose.
#pragma once

#include <cstddef>

#include "temporal/found_time.hpp"
#include "temporal/token_stream.hpp"

namespace throughline::temporal {

void find_iso_date(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_numeric_date(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_month_day(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_day_month(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_month(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_weekday(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_deictic_day(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_day_part(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_relative_unit(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_distance(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_duration(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_year(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_ancient_year(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_year_range(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_decade(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_century(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_season(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_quarter(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_reporting_period(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_year_end(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_fiscal_year(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_clock_time(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_set(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_holiday(const TokenStream& stream, std::size_t at, FoundTimes& out);
void find_reference(const TokenStream& stream, std::size_t at, FoundTimes& out);

// Appends tokens [begin, end) with what they say.
inline void add_found(FoundTimes& out, std::size_t begin, std::size_t end, const Meaning& meaning) {
  FoundTime found;
  found.begin = begin;
  found.end = end;
  found.meaning = meaning;
  out.push_back(found);
}

// Where an expression begins that takes the article before it ("the third quarter").
inline std::size_t with_article(const TokenStream& stream, std::size_t at) {
  return at > 0 && stream.is(at - 1, WordClass::the) ? at - 1 : at;
}

}  // namespace throughline::temporal
