// Ends of years and months: "year-end", "year's end", "month's end".
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

// "year-end" is the day on which books are closed: the last of the year, of which one the tense says.
Meaning last_day() {
  Meaning meaning;
  meaning.month = 12;
  meaning.day = 31;
  return meaning;
}

Meaning end_of(Unit unit) {
  Meaning meaning;
  meaning.shape = Shape::shift;
  meaning.direction = Direction::current;
  meaning.unit = unit;
  meaning.anchor = Anchor::narrative;
  meaning.sign = 1;
  meaning.amount.whole = 0;
  meaning.mod = Mod::end;
  return meaning;
}

// "mid-year", of a hyphen or none.
bool find_mid_year(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  const bool hyphen = stream.word_is(at, "year") && at > 1 && stream.is_inner_mark(at - 1, '-') &&
                      stream.word_is(at - 2, "mid") && !stream.is_inner_mark(at + 1, '-');
  if (!hyphen && !stream.word_is(at, "midyear")) return false;
  Meaning meaning = end_of(Unit::year);
  meaning.mod = Mod::mid;
  add_found(out, hyphen ? at - 2 : at, at + 1, meaning);
  return true;
}

}  // namespace

void find_year_end(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  if (find_mid_year(stream, at, out)) return;
  const bool year = stream.word_is(at, "year");
  if (!year && !stream.word_is(at, "month")) return;
  std::size_t end = at + 1;
  const bool possessive = stream.is_inner_mark(end, '\'') && stream.word_is(end + 1, "s");
  const bool hyphen = stream.is_inner_mark(end, '-');
  end += possessive ? 2U : hyphen ? 1U : 0U;
  if (!stream.word_is(end, "end") || (!year && !possessive)) return;
  if (!hyphen) return add_found(out, with_article(stream, at), end + 1, end_of(year ? Unit::year : Unit::month));
  Meaning meaning = last_day();
  std::size_t next = end + 1;
  if (const auto stated = read_year_part(stream, next)) {
    meaning.year = stated->value;
    next = stated->next;
  }
  add_found(out, with_article(stream, at), next, meaning);
}

}  // namespace throughline::temporal
