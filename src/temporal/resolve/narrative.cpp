#include "temporal/resolve/narrative.hpp"

#include <cstdlib>

#include "temporal/resolve/relative_clause.hpp"
#include "temporal/resolve/resolvers.hpp"

namespace throughline::temporal {
namespace {

constexpr int kFocusAge = 4;
constexpr int kLongJump = 15;  // years

bool is_bare_year(const Meaning& meaning) {
  return meaning.shape == Shape::calendar && meaning.year && meaning.month == 0 && meaning.holiday < 0 &&
         meaning.slice == YearSlice::none && !meaning.year->relative;
}

std::int32_t year_of(const Focus& focus) { return civil(focus.period.first).year; }

// "the previous year", "two years earlier", "ten years ago": a look back, after which a history goes on where it was.
bool looks_back(const Meaning& meaning, bool history) {
  if (meaning.shape != Shape::shift) return false;
  if (meaning.direction == Direction::none && meaning.anchor == Anchor::publication) return meaning.unit >= Unit::year;
  // "last year" in news is a time to tell of.
  if (!history && meaning.direction != Direction::none && meaning.anchor == Anchor::publication) return false;
  return meaning.sign < 0 && meaning.amount.whole > 0 && meaning.unit >= Unit::month;
}

// "the August 1792 uprising": a date that names a thing.
bool is_attribute(const TokenStream& stream, const FoundTime& found) {
  const bool dated = found.meaning.shape == Shape::calendar && found.meaning.year && found.meaning.month > 0;
  return dated && found.begin > 0 && stream.is(found.begin - 1, WordClass::the) && stream.is_word(found.end) &&
         stream[found.end].classes == 0;
}

// "the quarter", where the text has not said which.
bool is_reported(const Meaning& meaning) {
  return meaning.shape == Shape::shift && meaning.anchor == Anchor::reporting && meaning.amount.whole == 0 &&
         !meaning.year;
}

// "last year's third quarter": what a report compares its quarter with, not what it is about.
bool is_compared(const Focus& quarter, const Surroundings& around) {
  constexpr std::int32_t kLatestReport = 250;  // days after the quarter
  if (around.published && *around.published - quarter.period.last > kLatestReport) return true;
  return around.quarter && quarter.period.first < around.quarter->period.first;
}

bool is_told_winter(const Meaning& meaning, const Surroundings& around) {
  constexpr int kWinter = 4;
  return around.history && meaning.shape == Shape::calendar && meaning.slice == YearSlice::season &&
         meaning.slice_number == kWinter && !meaning.year;
}

// "three months ended Sept. 30", "13 weeks ended Oct. 1".
bool ends_three_months(const TokenStream& stream, const FoundTime& found) {
  if (found.begin < 3 || !stream.word_is(found.begin - 1, "ended")) return false;
  if (stream.word_is(found.begin - 2, "months")) return stream.word_is(found.begin - 3, "three");
  return stream.word_is(found.begin - 2, "weeks") &&
         (stream[found.begin - 3].number == 12 || stream[found.begin - 3].number == 13);
}

// The calendar quarter that holds most of the three months up to `day`.
std::optional<Focus> quarter_up_to(Day day) {
  constexpr int kHalfQuarter = 45;  // days
  const CivilDay middle = civil(day - kHalfQuarter);
  const auto period = months_period(middle.year, (middle.month - 1) / 3 * 3 + 1, 3);
  return period ? std::optional(Focus{*period, Grain::quarter}) : std::nullopt;
}

}  // namespace

void Narrative::enter(std::uint32_t place, Surroundings& around) {
  while (sentence_ + 1 < sentences_.size() && sentences_[sentence_ + 1].span.begin <= place) {
    ++sentence_;
    if (sentences_[sentence_].starts_paragraph) around.year_to_date = false;
    if (!around.history) forget_old_focus(sentences_[sentence_].starts_paragraph, around);
  }
}

void Narrative::forget_old_focus(bool new_paragraph, Surroundings& around) {
  age_ += new_paragraph ? 2 : 1;
  if (age_ <= kFocusAge) return;
  around.focus.reset();
  around.day_focus.reset();
  around.year_aside.reset();
}

// A second year near the one that jumped shows that the text has moved on.
bool Narrative::is_lone_jump(std::int32_t year, const Surroundings& around) {
  if (!around.history || !around.focus) return false;
  if (std::abs(year - year_of(*around.focus)) <= kLongJump) return false;
  const bool confirmed = jumped_to_ && *jumped_to_ != year && std::abs(year - *jumped_to_) <= kLongJump;
  jumped_to_ = year;
  return !confirmed;
}

// A year named twice in passing is what the text tells of.
bool Narrative::is_said_again(std::int32_t year, const Surroundings& around) {
  const bool again = aside_ == year && around.history && around.focus && year != year_of(*around.focus) &&
                     std::abs(year - year_of(*around.focus)) <= kLongJump;
  aside_ = year;
  return again;
}

// "the 1614 rules", "the Offensive of 1972": a year that names a thing, not the time told of. Nor does a history jump
// by a lone year, or go back for one in parentheses.
bool Narrative::is_year_aside(const FoundTime& found, const Surroundings& around) {
  const std::int32_t year = found.meaning.year->number;
  if (is_lone_jump(year, around)) return true;
  const bool placed = found.begin > 0 && stream_.is_any(found.begin - 1, bits(WordClass::in, WordClass::by));
  if (placed || found.meaning.mod != Mod::none) return false;
  if (around.history && around.focus) {
    const std::int32_t told = year_of(*around.focus);
    if (year == told && around.focus->grain < Grain::year) return true;
    if (year < told && found.begin > 0 && stream_.is_mark(found.begin - 1, '(')) return true;
  }
  const bool alone = found.begin == 0 || !stream_.is_word(found.begin - 1);
  return !alone && !is_said_again(year, around);
}

bool Narrative::is_aside(const FoundTime& found, const Surroundings& around) {
  if (found.range == RangePart::last) return true;
  // "the worst month since May 1988"
  if (found.bound == Bound::since && !around.history) return true;
  if (around.history && is_in_relative_clause(stream_, found.begin)) return true;
  if (is_bare_year(found.meaning)) return is_year_aside(found, around);
  return looks_back(found.meaning, around.history) || (around.history && is_attribute(stream_, found));
}

void Narrative::note_period(const Meaning& meaning, Surroundings& around) {
  const bool months = meaning.shape == Shape::duration && meaning.unit == Unit::month;
  const bool weeks = meaning.shape == Shape::duration && meaning.unit == Unit::week;
  const int amount = meaning.amount.whole;
  if ((months && (amount == 6 || amount == 9)) || (weeks && (amount == 26 || amount == 39))) around.year_to_date = true;
  if ((months && amount == 3) || (weeks && (amount == 12 || amount == 13))) around.year_to_date = false;
  if (meaning.shape == Shape::calendar && meaning.slice == YearSlice::quarter) around.year_to_date = false;
}

void Narrative::follow(const FoundTime& found, const DateSpan& date, Surroundings& around) {
  if (!date.first || !date.last || found.meaning.shape == Shape::clock) return;
  if (date.grain == Grain::decade || date.grain == Grain::century) return;
  if (is_aside(found, around)) {
    if (!around.history && is_bare_year(found.meaning)) around.year_aside = *date.first;
    return;
  }
  around.year_aside.reset();
  DateSpan narrowed = date;
  if (around.history) apply_mod(narrowed, found.meaning.mod);
  const Grain grain = date.grain == Grain::instant ? Grain::day : date.grain;
  age_ = 0;
  around.focus = Focus{{*narrowed.first, *narrowed.last}, grain, is_told_winter(found.meaning, around)};
  const bool over = around.published && *date.last < *around.published;
  const bool reported = found.meaning.shape == Shape::calendar || is_reported(found.meaning);
  if (grain == Grain::quarter && reported && over && !is_compared(*around.focus, around)) {
    around.quarter = around.focus;
    if (found.meaning.shape == Shape::calendar && !found.meaning.by_end) around.fiscal_quarter.reset();
  }
  if (ends_three_months(stream_, found)) around.quarter = quarter_up_to(*date.last);
  if (grain == Grain::day) around.day_focus = around.focus;
  if (grain <= Grain::month) around.month_focus = around.focus;
}

}  // namespace throughline::temporal
