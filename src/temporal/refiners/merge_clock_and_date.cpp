// A time of day beside its day is one time: "9 a.m. Tuesday", "Tuesday morning", "the night of 20 June".
#include <optional>

#include "temporal/refiners/refiners.hpp"

namespace throughline::temporal {
namespace {

bool is_clock(const FoundTime& time) { return time.meaning.shape == Shape::clock; }

FoundTime with_clock(const FoundTime& date, const FoundTime& clock) {
  FoundTime merged = date;
  merged.begin = std::min(date.begin, clock.begin);
  merged.end = std::max(date.end, clock.end);
  merged.meaning.clock = clock.meaning.clock;
  merged.rules.push_back("merge-clock-and-date");
  return merged;
}

bool has_hour(const FoundTime& time) { return time.meaning.shape != Shape::clock && time.meaning.clock.hour >= 0; }

FoundTime with_words(const FoundTime& time, const FoundTime& part) {
  FoundTime merged = time;
  merged.end = part.end;
  return merged;
}

// "Monday nights", "every Monday morning", "Mondays at noon": a time that recurs with its day.
bool recurs(const TokenStream& stream, const FoundTime& day, const FoundTime& clock) {
  const bool weekday = day.meaning.shape == Shape::weekday;
  const bool set = day.meaning.shape == Shape::set && day.meaning.weekday > 0;
  const bool plural = clock.meaning.clock.part != DayPart::none && stream.word(clock.end - 1).back() == 's';
  return is_clock(clock) && (set || (weekday && plural && day.meaning.direction == Direction::none));
}

FoundTime recurring(const FoundTime& day, const FoundTime& clock) {
  FoundTime merged = with_clock(day, clock);
  merged.meaning.shape = Shape::set;
  merged.meaning.amount.whole = 0;
  return merged;
}

// "overnight Thursday": the night of that day, and not of today.
bool is_overnight(const TokenStream& stream, const FoundTime& time) {
  return time.end == time.begin + 1 && stream.word_is(time.begin, "overnight");
}

}  // namespace

void merge_clock_and_date(const TokenStream& stream, FoundTimes& times) {
  merge_neighbours(times, [&](const FoundTime& a, const FoundTime& b) -> std::optional<FoundTime> {
    const bool touching = a.end == b.begin && !stream.is(b.begin, WordClass::the);
    const bool one_between = a.end + 1 == b.begin;
    const bool comma = one_between && stream.is_mark(a.end, ',');
    const bool joined = one_between && stream.is_any(a.end, bits(WordClass::of, WordClass::on));
    if (touching && recurs(stream, a, b)) return recurring(a, b);
    if (is_overnight(stream, a) && b.meaning.shape == Shape::weekday && (touching || joined)) return with_clock(b, a);
    if (is_clock(a) && is_day(b.meaning) && (touching || comma || joined)) return with_clock(b, a);
    const bool exact = b.meaning.clock.hour >= 0;
    const bool at = one_between && exact && stream.is(a.end, WordClass::at);
    if (is_day(a.meaning) && is_clock(b) && (touching || (comma && exact) || at)) return with_clock(a, b);
    // "7 p.m. Tuesday night": the hour says more than the part.
    if (has_hour(a) && touching && is_clock(b) && b.meaning.clock.hour < 0) return with_words(a, b);
    return {};
  });
}

}  // namespace throughline::temporal
