// "the quarter ended Sept. 30" is told by its last day, "the week of March 6" by one of its days, and "the year ended
// June 30" is no year of the calendar.
#include "temporal/refiners/refiners.hpp"

namespace throughline::temporal {
namespace {

constexpr int kMonthsOfQuarter = 3;
constexpr int kMonths = 12;

bool is_ended(const TokenStream& stream, std::size_t at) {
  return stream.word_is(at, "ended") || stream.word_is(at, "ending");
}

// The first word after "ended" or ", ended" behind `time`; 0 where it does not stand.
std::size_t after_ended(const TokenStream& stream, const FoundTime& time) {
  const std::size_t at = stream.is_mark(time.end, ',') ? time.end + 1 : time.end;
  if (!is_ended(stream, at)) return 0;
  return stream.is(at + 1, WordClass::in) ? at + 2 : at + 1;
}

// The calendar quarter that holds most of the three months up to a day in `month`.
int quarter_by_end(int month, int day) {
  constexpr int kHalfMonth = 15;
  const int middle = (month + (day > 0 && day < kHalfMonth ? -2 : -1) + kMonths - 1) % kMonths;
  return middle / kMonthsOfQuarter + 1;
}

Meaning quarter_ended(const Meaning& last_day) {
  Meaning meaning;
  meaning.slice = YearSlice::quarter;
  meaning.by_end = true;
  meaning.slice_number = static_cast<std::int8_t>(quarter_by_end(last_day.month, last_day.day));
  meaning.year = last_day.year;
  const bool over_new_year = last_day.month <= 2 && meaning.slice_number == 4;
  if (!over_new_year) return meaning;
  if (!meaning.year) meaning.year = YearPart{.relative = true};
  (meaning.year->relative ? meaning.year->shift : meaning.year->number) -= 1;
  return meaning;
}

bool is_the_quarter(const Meaning& meaning) {
  return meaning.shape == Shape::shift && meaning.unit == Unit::quarter && meaning.anchor == Anchor::reporting &&
         meaning.amount.whole == 0 && !meaning.year;
}

bool is_the_week(const Meaning& meaning) {
  return meaning.shape == Shape::shift && meaning.unit == Unit::week && meaning.direction == Direction::current;
}

bool is_the_year(const Meaning& meaning) {
  return meaning.shape == Shape::shift && meaning.unit == Unit::year && meaning.direction == Direction::current &&
         meaning.anchor == Anchor::narrative;
}

// The token where "the week of" begins that ends before the date; the date's own begin where it does not stand.
std::size_t begin_of_week(const TokenStream& stream, const FoundTime& time) {
  const Meaning& date = time.meaning;
  const bool day = date.shape == Shape::calendar && date.month > 0 && date.day > 0;
  if (!day || time.begin < 3 || !stream.is(time.begin - 1, WordClass::of)) return time.begin;
  const bool week = stream.word_is(time.begin - 2, "week") && stream.is(time.begin - 3, WordClass::the);
  return week ? time.begin - 3 : time.begin;
}

void name_weeks(const TokenStream& stream, FoundTimes& times) {
  for (FoundTime& time : times) {
    const std::size_t begin = begin_of_week(stream, time);
    if (begin == time.begin) continue;
    time.begin = begin;
    time.meaning.week_of = true;
    time.rules.push_back("name-period-by-end");
  }
  // "the week" that was found by itself is part of it now.
  for (std::size_t i = 0; i + 1 < times.size();) {
    const bool within = times[i + 1].meaning.week_of && times[i].end > times[i + 1].begin;
    if (within) times.erase(times.begin() + static_cast<std::ptrdiff_t>(i));
    if (!within) ++i;
  }
}

}  // namespace

void name_period_by_end(const TokenStream& stream, FoundTimes& times) {
  name_weeks(stream, times);
  for (std::size_t i = 0; i + 1 < times.size(); ++i) {
    FoundTime& time = times[i];
    const Meaning& last_day = times[i + 1].meaning;
    if (last_day.shape != Shape::calendar || last_day.month == 0) continue;
    if (!is_the_quarter(time.meaning) && !is_the_year(time.meaning) && !is_the_week(time.meaning)) continue;
    if (after_ended(stream, time) != times[i + 1].begin) continue;
    if (is_the_quarter(time.meaning)) {
      time.meaning = quarter_ended(last_day);
    } else if (is_the_week(time.meaning)) {
      if (last_day.day == 0) continue;
      time.meaning = last_day;
      time.meaning.week_of = true;
    } else {
      Meaning year;
      year.shape = Shape::duration;
      year.unit = Unit::year;
      time.meaning = year;
    }
    time.rules.push_back("name-period-by-end");
  }
}

}  // namespace throughline::temporal
