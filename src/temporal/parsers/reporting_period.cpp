// Periods that reports on results compare: "the year-earlier quarter", "year-ago", "the latest period", "the 1988
// period", "the corresponding period last year", "last year's quarter".
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

constexpr int kQuartersOfYear = 4;

Meaning reported_quarter(int quarters_before) {
  Meaning meaning;
  meaning.shape = Shape::shift;
  meaning.unit = Unit::quarter;
  meaning.anchor = Anchor::reporting;
  meaning.sign = -1;
  meaning.amount.whole = quarters_before;
  return meaning;
}

bool is_period(const TokenStream& stream, std::size_t at) {
  return stream.word_is(at, "quarter") || stream.word_is(at, "period");
}

bool is_comparing(const TokenStream& stream, std::size_t at) {
  return stream.word_is(at, "comparable") || stream.word_is(at, "corresponding") || stream.word_is(at, "same");
}

// "year-earlier", "year-ago".
bool is_year_ago(const TokenStream& stream, std::size_t at) {
  return stream.word_is(at, "year") && stream.is_inner_mark(at + 1, '-') &&
         stream.is_any(at + 2, bits(Class::ago, Class::earlier));
}

// The end of "last year", "a year ago", "a year earlier"; 0 when it is none.
std::size_t after_year_before(const TokenStream& stream, std::size_t at) {
  if (stream.is(at, Class::last) && stream.word_is(at + 1, "year")) return at + 2;
  const bool year = stream.is(at, Class::article) && stream.word_is(at + 1, "year");
  return year && stream.is_any(at + 2, bits(Class::ago, Class::earlier)) ? at + 3 : 0;
}

void find_year_ago(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  const std::size_t next = at + 3;
  if (!is_period(stream, next)) return add_found(out, at, next, reported_quarter(kQuartersOfYear));
  std::size_t begin = at > 0 && is_comparing(stream, at - 1) ? at - 1 : at;
  add_found(out, with_article(stream, begin), next + 1, reported_quarter(kQuartersOfYear));
}

}  // namespace

void find_reporting_period(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  if (is_year_ago(stream, at)) return find_year_ago(stream, at, out);
  // "last year's quarter"
  if (stream.is(at, Class::last) && stream.word_is(at + 1, "year") && stream.is_inner_mark(at + 2, '\'') &&
      is_period(stream, at + 4)) {
    return add_found(out, at, at + 5, reported_quarter(kQuartersOfYear));
  }
  if (!stream.is(at, Class::the)) return;
  if (stream.word_is(at + 1, "latest") && is_period(stream, at + 2)) {
    return add_found(out, at, at + 3, reported_quarter(0));
  }
  const std::size_t noun = is_comparing(stream, at + 1) ? at + 2 : at + 1;
  if (is_period(stream, noun)) {
    const std::size_t end = after_year_before(stream, noun + 1);
    if (end != 0) add_found(out, at, end, reported_quarter(kQuartersOfYear));
    return;
  }
  const auto year = read_year(stream, at + 1);
  if (!year || !is_period(stream, year->next)) return;
  Meaning meaning = reported_quarter(0);
  meaning.year = YearPart{.number = year->value};
  add_found(out, at, year->next + 1, meaning);
}

}  // namespace throughline::temporal
