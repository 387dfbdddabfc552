// Small pieces of grammar that several parsers share. Each reads from token `at` on and says where it stopped.
#pragma once

#include <cstddef>
#include <optional>

#include "temporal/meaning.hpp"
#include "temporal/token_stream.hpp"

namespace throughline::temporal {

template <class Value>
struct Read {
  Value value;
  std::size_t next;  // the token after it
};

// "12", "22.8", "5 1/2", "twenty-five", "a", "a hundred", "several", "a couple of".
std::optional<Read<Amount>> read_amount(const TokenStream& stream, std::size_t at);

struct UnitAmount {
  Amount amount;
  std::optional<Amount> upto;
  Unit unit = Unit::day;
  bool hyphenated = false;  // "10-year"
  bool is_article = false;  // "a year"
};

// "two days", "10-year", "12 to 18 months", "an hour and a half", "half a day".
std::optional<Read<UnitAmount>> read_unit_amount(const TokenStream& stream, std::size_t at);

// "first", "21st", "twenty-first".
std::optional<Read<int>> read_ordinal(const TokenStream& stream, std::size_t at);

// A day of a month in digits: "5", "5th", 1..31, that is not part of a longer number.
std::optional<Read<int>> read_month_day(const TokenStream& stream, std::size_t at);

// "March", "Mar.".
std::optional<Read<int>> read_month(const TokenStream& stream, std::size_t at);

// "Friday", "Fri.".
std::optional<Read<int>> read_weekday(const TokenStream& stream, std::size_t at);

// A year that stands by itself: "1989", "'89", "264 BC", "AD 70", "nineteen ninety-one".
std::optional<Read<int>> read_year(const TokenStream& stream, std::size_t at);

// The year after a month, season or the like: ", 1989", "of 1989", "last year", "of the same year".
std::optional<Read<YearPart>> read_year_part(const TokenStream& stream, std::size_t at);

// last, this and next before a noun: "last", "the past", "this coming".
struct Determiner {
  Direction direction = Direction::none;
  Anchor anchor = Anchor::publication;
};
std::optional<Read<Determiner>> read_determiner(const TokenStream& stream, std::size_t at);

// A time zone: "GMT", "EST", "UTC+3". Minutes east; kFloatingZone for one that does not say ("ET").
inline constexpr std::int16_t kFloatingZone = 9999;
std::optional<Read<std::int16_t>> read_zone(const TokenStream& stream, std::size_t at);

// Whether a word is part of a name: it begins with a capital within a sentence, beside another such word.
bool is_part_of_name(const TokenStream& stream, std::size_t at);

// Whether a noun, or a word that goes before one, stands at `at`: then the words before it may belong to it. Without
// tags any word that is no part of time expressions may be one.
bool may_be_noun(const TokenStream& stream, std::size_t at);

// Whether the word at `at` is what the number before it counts ("24 hostages").
bool is_counted(const TokenStream& stream, std::size_t at);

// Whether digits are part of something that is no date: a price, a share, a decimal, a version, a longer number.
bool is_plain_number(const TokenStream& stream, std::size_t at);

}  // namespace throughline::temporal
