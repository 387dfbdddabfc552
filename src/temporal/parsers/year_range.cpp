// Years that belong together: "1939-45", "1939–1945", "264 to 241 BC".
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

Meaning year_meaning(int year) {
  Meaning meaning;
  meaning.year = YearPart{.number = year};
  return meaning;
}

// The end of "1939-45".
std::optional<Read<int>> read_short_end(const TokenStream& stream, std::size_t at, int first) {
  if (!stream.glued(at) || stream[at].digits != 2 || !is_plain_number(stream, at)) return std::nullopt;
  if (stream.is_inner_mark(at + 1, '-')) return std::nullopt;
  const int year = first / 100 * 100 + stream[at].number;
  if (year <= first) return std::nullopt;
  return Read<int>{year, at + 1};
}

}  // namespace

void find_year_range(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  if (!stream.is_digits(at) || stream[at].digits > 4 || stream[at].number < 1) return;
  const bool dash = stream.is_mark(at + 1, '-');
  if (!dash && !stream.is(at + 1, Class::to) && !stream.is(at + 1, Class::conjunction)) return;
  int first = stream[at].number;
  if (!is_plain_number(stream, at)) return;
  auto second = read_year(stream, at + 2);
  const bool with_era = second && second->next > at + 3;
  if (with_era && second->value < 0) first = -first;
  if (!with_era && stream[at].digits != 4) return;
  if (!second && dash) second = read_short_end(stream, at + 2, first);
  if (!second || second->value <= first || (!with_era && first < 1000)) return;
  if ((!dash && !with_era) || is_counted(stream, second->next) || stream.word_is(second->next, "people")) return;
  add_found(out, at, at + 1, year_meaning(first));
  out.back().range = RangePart::first;
  add_found(out, at + 2, second->next, year_meaning(second->value));
  out.back().range = RangePart::last;
}

}  // namespace throughline::temporal
