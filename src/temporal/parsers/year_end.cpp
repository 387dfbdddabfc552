// Ends of years and months: "year-end", "year's end", "month's end".
#include "temporal/parsers/parsers.hpp"

namespace throughline::temporal {

void find_year_end(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  const bool year = stream.word_is(at, "year");
  if (!year && !stream.word_is(at, "month")) return;
  std::size_t end = at + 1;
  const bool possessive = stream.is_inner_mark(end, '\'') && stream.word_is(end + 1, "s");
  const bool hyphen = stream.is_inner_mark(end, '-');
  end += possessive ? 2U : hyphen ? 1U : 0U;
  if (!stream.word_is(end, "end") || (!year && !possessive)) return;
  Meaning meaning;
  meaning.shape = Shape::shift;
  meaning.direction = Direction::current;
  meaning.unit = year ? Unit::year : Unit::month;
  meaning.anchor = Anchor::narrative;
  meaning.sign = 1;
  meaning.amount.whole = 0;
  meaning.mod = Mod::end;
  add_found(out, with_article(stream, at), end + 1, meaning);
}

}  // namespace throughline::temporal
