// A day before its month: "5 March", "the 5th of March 2025", "2 to 5 March", "14 and 15 July 1789", "on the 3rd".
#include <optional>

#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

struct DayOfMonth {
  int day = 0;
  std::size_t end = 0;
};

// Digits, or an ordinal word ("the fifth of March" needs its "of").
std::optional<DayOfMonth> read_day(const TokenStream& stream, std::size_t at) {
  if (const auto day = read_month_day(stream, at)) return DayOfMonth{day->value, day->next};
  const auto ordinal = read_ordinal(stream, at);
  if (ordinal && ordinal->value <= 31 && stream.is(ordinal->next, Class::of)) {
    return DayOfMonth{ordinal->value, ordinal->next};
  }
  return std::nullopt;
}

std::optional<Read<int>> read_of_month(const TokenStream& stream, std::size_t at) {
  if (stream.is(at, Class::of)) ++at;
  if (stream.is_inner_mark(at, '-')) ++at;
  return read_month(stream, at);
}

Meaning day_meaning(int month, int day, const std::optional<Read<YearPart>>& year) {
  Meaning meaning;
  meaning.month = static_cast<std::int8_t>(month);
  meaning.day = static_cast<std::int8_t>(day);
  if (year) meaning.year = year->value;
  return meaning;
}

// "on the 3rd": a day of the month that the text tells of. What it may count instead comes right after it.
void find_lone_day(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  if (at < 2 || !stream.is(at - 1, Class::the)) return;
  const bool placed = stream.is_any(at - 2, bits(Class::on, Class::by, Class::until, Class::since, Class::from));
  const auto day = read_month_day(stream, at);
  if (!placed || !day || day->next == at + 1) return;  // digits and their "th"
  if (may_be_noun(stream, day->next) || stream.is_inner_mark(day->next, '-')) return;
  if (stream.is_any(day->next, bits(Class::unit, Class::units, Class::of, Class::century_noun))) return;
  Meaning meaning;
  meaning.day = static_cast<std::int8_t>(day->value);
  meaning.history_only = true;  // in news as often a hole or a floor
  add_found(out, at - 1, day->next, meaning);
}

}  // namespace

void find_day_month(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  const auto first = read_day(stream, at);
  if (!first) return;
  // "July 27-Aug. 12": the day is that of the month before it.
  const bool taken =
      at > 0 && stream.is_mark(first->end, '-') &&
      (stream.is(at - 1, Class::month) || (stream.is_mark(at - 1, '.') && at > 1 && stream.is(at - 2, Class::month)));
  if (taken) return;
  const std::size_t joint = first->end;
  const bool range = stream.is_mark(joint, '-') || stream.is(joint, Class::to);
  const bool joined = range || stream.is(joint, Class::conjunction);
  // "from the 2nd to the 5th of March"
  const std::size_t other = stream.is(joint + 1, Class::the) ? joint + 2 : joint + 1;
  const auto second = joined ? read_day(stream, other) : std::nullopt;
  const auto month = read_of_month(stream, second ? second->end : joint);
  if (!month) return find_lone_day(stream, at, out);
  // "5 March 6" is not the fifth of March.
  if (!second && stream.is_digits(month->next) && stream[month->next].digits <= 2) return;
  auto year = read_year_part(stream, month->next);
  if (!year && stream.is_inner_mark(month->next, '-')) year = read_year_part(stream, month->next + 1);
  const std::size_t end = year ? year->next : month->next;
  const std::size_t begin = with_article(stream, at);
  if (!second) return add_found(out, begin, end, day_meaning(month->value, first->day, year));
  add_found(out, begin, first->end, day_meaning(month->value, first->day, year));
  if (range) out.back().range = RangePart::first;
  add_found(out, joint + 1, end, day_meaning(month->value, second->day, year));
  if (range) out.back().range = RangePart::last;
}

}  // namespace throughline::temporal
