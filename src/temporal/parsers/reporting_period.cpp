// Periods that reports on results compare: "the year-earlier quarter", "year-ago", "the latest period", "the 1988
// period", "the corresponding period last year", "the like quarter of 1988", "last year's quarter".
#include <algorithm>
#include <array>

#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

constexpr int kQuartersOfYear = 4;
constexpr int kMonthsOfYear = 12;

Meaning reported_quarter(int quarters_before) {
  Meaning meaning;
  meaning.shape = Shape::shift;
  meaning.unit = Unit::quarter;
  meaning.anchor = Anchor::reporting;
  meaning.sign = -1;
  meaning.amount.whole = quarters_before;
  return meaning;
}

Meaning reported_in(const YearPart& year) {
  Meaning meaning = reported_quarter(0);
  meaning.year = year;
  return meaning;
}

bool is_period(const TokenStream& stream, std::size_t at) {
  return stream.word_is(at, "quarter") || stream.word_is(at, "period");
}

// A "quarter" is one even where the text has not named it; a "period" may be a year.
void name_quarter(const TokenStream& stream, std::size_t noun, Meaning& meaning) {
  if (stream.word_is(noun, "quarter")) meaning.slice = YearSlice::quarter;
}

bool is_comparing(const TokenStream& stream, std::size_t at) {
  static constexpr std::array<std::string_view, 6> kWords = {"comparable", "corresponding", "same",
                                                             "like",       "equivalent",    "similar"};
  return std::any_of(kWords.begin(), kWords.end(), [&](std::string_view word) { return stream.word_is(at, word); });
}

// The end of "year-earlier", "year-ago", "year-before" or "prior-year"; 0 when it is none.
std::size_t after_year_ago(const TokenStream& stream, std::size_t at) {
  if (!stream.is_inner_mark(at + 1, '-')) return 0;
  const bool ago = stream.word_is(at, "year") && stream.is_any(at + 2, bits(Class::ago, Class::earlier, Class::before));
  const bool prior = stream.is(at, Class::previous) && stream.word_is(at + 2, "year");
  return ago || prior ? at + 3 : 0;
}

// The end of "last year", "a year ago", "a year earlier", "the year before", "the previous year"; 0 when it is none.
std::size_t after_year_before(const TokenStream& stream, std::size_t at) {
  const std::size_t start = stream.is(at, Class::of) || stream.is(at, Class::in) ? at + 1 : at;
  const std::size_t word = stream.is(start, Class::the) ? start + 1 : start;
  if (stream.is_any(word, bits(Class::last, Class::previous)) && stream.word_is(word + 1, "year")) return word + 2;
  const bool year = (stream.is(start, Class::article) || word != start) && stream.word_is(start + 1, "year");
  return year && stream.is_any(start + 2, bits(Class::ago, Class::earlier, Class::before)) ? start + 3 : 0;
}

// "the year-ago third quarter", "the prior-year first half".
bool find_year_ago_slice(const TokenStream& stream, std::size_t at, std::size_t next, FoundTimes& out) {
  const auto number = read_ordinal(stream, next);
  if (!number) return false;
  const bool quarter = stream.word_is(number->next, "quarter");
  const int most = quarter ? kQuartersOfYear : 2;
  if ((!quarter && !stream.is(number->next, Class::half)) || number->value < 1 || number->value > most) return false;
  Meaning meaning;
  meaning.slice = quarter ? YearSlice::quarter : YearSlice::half;
  meaning.slice_number = static_cast<std::int8_t>(number->value);
  meaning.year = YearPart{.relative = true, .shift = -1, .anchor = Anchor::reporting};
  add_found(out, with_article(stream, at), number->next + 1, meaning);
  return true;
}

void find_year_ago(const TokenStream& stream, std::size_t at, std::size_t next, FoundTimes& out) {
  if (find_year_ago_slice(stream, at, next, out)) return;
  Meaning meaning = reported_quarter(kQuartersOfYear);
  if (!is_period(stream, next)) {
    // "prior-year results" are of the year; "year-before" alone is two words and a hyphen.
    if (stream.is(at, Class::unit) && !stream.is(next - 1, Class::before)) add_found(out, at, next, meaning);
    return;
  }
  name_quarter(stream, next, meaning);
  const std::size_t begin = at > 0 && is_comparing(stream, at - 1) ? at - 1 : at;
  add_found(out, with_article(stream, begin), next + 1, meaning);
}

// "the same period last year", "the like quarter of 1988"; "the same period" alone is none of a report's.
void find_compared(const TokenStream& stream, std::size_t at, std::size_t noun, FoundTimes& out) {
  if (const std::size_t end = after_year_before(stream, noun + 1); end != 0) {
    Meaning meaning = reported_quarter(kQuartersOfYear);
    name_quarter(stream, noun, meaning);
    return add_found(out, at, end, meaning);
  }
  const std::size_t place = stream.is_any(noun + 1, bits(Class::of, Class::in)) ? noun + 2 : noun + 1;
  const auto year = read_year(stream, place);
  if (!year || noun == at + 1) return;
  Meaning meaning = reported_in({.number = year->value});
  name_quarter(stream, noun, meaning);
  add_found(out, at, year->next, meaning);
}

// "the latest week", "the most recent month": the last that is over.
void find_latest(const TokenStream& stream, std::size_t at, std::size_t noun, FoundTimes& out) {
  const bool fiscal = stream.is(noun, Class::fiscal) && stream.word_is(noun + 1, "year");
  if (!fiscal && !stream.word_is(noun, "week") && !stream.word_is(noun, "month")) return;
  Meaning meaning = reported_quarter(1);
  meaning.anchor = Anchor::publication;
  meaning.direction = Direction::last;
  meaning.fiscal = fiscal;
  meaning.unit = fiscal ? Unit::year : static_cast<Unit>(stream.value(noun, Class::unit));
  add_found(out, at, fiscal ? noun + 2 : noun + 1, meaning);
}

// "the same month last year", "the same week a year earlier": a year before that which the text told of; "the same time
// last year" no more than that year.
bool find_same_unit(const TokenStream& stream, std::size_t at, std::size_t noun, FoundTimes& out) {
  const bool time = stream.word_is(noun, "time");
  if (!time && !stream.word_is(noun, "month") && !stream.word_is(noun, "week")) return false;
  const std::size_t end = after_year_before(stream, noun + 1);
  if (end == 0 || stream.is(end, Class::of)) return false;
  constexpr int kWeeksOfYear = 52;
  Meaning meaning = reported_quarter(1);
  meaning.unit = time ? Unit::year : static_cast<Unit>(stream.value(noun, Class::unit));
  meaning.anchor = time ? Anchor::publication : Anchor::narrative;
  meaning.direction = Direction::last;
  if (!time) meaning.amount.whole = meaning.unit == Unit::month ? kMonthsOfYear : kWeeksOfYear;
  add_found(out, at, end, meaning);
  return true;
}

}  // namespace

void find_reporting_period(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  if (const std::size_t next = after_year_ago(stream, at); next != 0) return find_year_ago(stream, at, next, out);
  // "last year's quarter"
  if (stream.is(at, Class::last) && stream.word_is(at + 1, "year") && stream.is_inner_mark(at + 2, '\'') &&
      is_period(stream, at + 4)) {
    return add_found(out, at, at + 5, reported_quarter(kQuartersOfYear));
  }
  if (!stream.is(at, Class::the)) return;
  const std::size_t latest = stream.word_is(at + 1, "most") && stream.is(at + 2, Class::recent) ? at + 3 : at + 2;
  if ((latest == at + 3 || stream.word_is(at + 1, "latest")) && is_period(stream, latest)) {
    return add_found(out, at, latest + 1, reported_quarter(0));
  }
  if (latest == at + 3 || stream.word_is(at + 1, "latest")) return find_latest(stream, at, latest, out);
  const std::size_t noun = is_comparing(stream, at + 1) ? at + 2 : at + 1;
  if (noun == at + 2 && find_same_unit(stream, at, noun, out)) return;
  if (is_period(stream, noun)) return find_compared(stream, at, noun, out);
  const auto year = read_year(stream, noun);
  if (!year || !is_period(stream, year->next)) return;
  Meaning meaning = reported_in({.number = year->value});
  name_quarter(stream, year->next, meaning);
  add_found(out, at, year->next + 1, meaning);
}

}  // namespace throughline::temporal
