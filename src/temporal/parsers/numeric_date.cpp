// Dates in figures with the year last: "3/5/2025" (month first, unless only the day can be first), "05.03.2025" (day
// first).
#include <utility>

#include "temporal/parsers/parsers.hpp"

namespace throughline::temporal {
namespace {

bool is_short(const TokenStream& stream, std::size_t at) {
  return stream.is_digits(at) && stream[at].digits <= 2 && stream[at].number >= 1 && stream[at].number <= 31;
}

int full_year(const TimeToken& token) {
  if (token.digits == 4) return token.number;
  return token.number + (token.number < 30 ? 2000 : 1900);
}

char date_mark(const TokenStream& stream, std::size_t at) {
  for (const char mark : {'/', '.', '-'}) {
    if (stream.is_inner_mark(at, mark) && stream.is_inner_mark(at + 2, mark)) return mark;
  }
  return 0;
}

}  // namespace

void find_numeric_date(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  const char mark = is_short(stream, at) ? date_mark(stream, at + 1) : '\0';
  if (mark == 0 || !is_short(stream, at + 2) || !stream.is_digits(at + 4)) return;
  if (at > 0 && stream.glued(at) && !stream.is_mark(at - 1, '(')) return;
  const TimeToken& year = stream[at + 4];
  const bool long_year = year.digits == 4 && year.number >= 1000 && year.number <= 2999;
  if (!long_year && !(mark != '.' && year.digits == 2)) return;
  if (stream.is_inner_mark(at + 5, mark)) return;
  int first = stream[at].number;
  int second = stream[at + 2].number;
  if (mark == '.' || first > 12) std::swap(first, second);
  if (first > 12) return;
  Meaning meaning;
  meaning.year = YearPart{.number = full_year(year)};
  meaning.month = static_cast<std::int8_t>(first);
  meaning.day = static_cast<std::int8_t>(second);
  add_found(out, at, at + 5, meaning);
}

}  // namespace throughline::temporal
