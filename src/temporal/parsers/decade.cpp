// Decades: "the 1960s", "the '80s", "the nineties".
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

constexpr int kLastCentury = 1900;

bool ends_with_s(const TokenStream& stream, std::size_t at) {
  if (stream.glued(at) && stream.word_is(at, "s")) return true;
  return stream.is_inner_mark(at, '\'') && stream.word_is(at + 1, "s");
}

std::size_t after_s(const TokenStream& stream, std::size_t at) { return stream.is_mark(at, '\'') ? at + 2 : at + 1; }

void add_decade(const TokenStream& stream, std::size_t begin, std::size_t end, int decade, FoundTimes& out) {
  Meaning meaning;
  meaning.decade = decade;
  add_found(out, with_article(stream, begin), end, meaning);
}

// "the 1920s and 30s": the second has its century from the first.
bool find_short_decade(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  if (at < 3 || stream[at].digits != 2 || stream[at].number % 10 != 0 || !stream.is(at - 1, Class::conjunction))
    return false;
  const bool before = stream.word_is(at - 2, "s") && stream[at - 3].digits == 4;
  if (!before || !ends_with_s(stream, at + 1)) return false;
  add_decade(stream, at, after_s(stream, at + 1), (stream[at - 3].number / 100 * 100 + stream[at].number) / 10, out);
  return true;
}

// "the 490s BC", and "the 490s" where the text is on antiquity.
void find_ancient_decade(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  if (find_short_decade(stream, at, out)) return;
  if (stream[at].digits < 2 || stream[at].digits > 3 || stream[at].number % 10 != 0 || !ends_with_s(stream, at + 1))
    return;
  std::size_t end = after_s(stream, at + 1);
  const bool before_christ = stream.is(end, Class::era) && stream.value(end, Class::era) < 0;
  if (!before_christ && stream[at].digits != 3) return;
  if (before_christ) ++end;
  add_decade(stream, at, end, (before_christ ? -1 : 1) * stream[at].number / 10, out);
  out.back().meaning.era_open = !before_christ;
}

}  // namespace

void find_decade(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  if (stream.is(at, Class::decade_word)) {
    const bool age =
        at > 0 && (stream.word_is(at - 1, "his") || stream.word_is(at - 1, "her") || stream.word_is(at - 1, "their"));
    if (age || !stream.is_any(at - 1, bits(Class::the, Class::early))) return;
    return add_decade(stream, at, at + 1, 190 + stream.value(at, Class::decade_word) / 10, out);
  }
  if (stream.is_mark(at, '\'') && stream.is_digits(at + 1) && stream.glued(at + 1) && stream[at + 1].digits == 2 &&
      stream[at + 1].number % 10 == 0 && ends_with_s(stream, at + 2)) {
    return add_decade(stream, at, after_s(stream, at + 2), 190 + stream[at + 1].number / 10, out);
  }
  if (stream.is_digits(at) && stream[at].digits < 4) return find_ancient_decade(stream, at, out);
  if (!stream.is_digits(at) || stream[at].digits != 4 || stream[at].number % 10 != 0) return;
  if (stream[at].number < 1000 || stream[at].grouped || !ends_with_s(stream, at + 1)) return;
  add_decade(stream, at, after_s(stream, at + 1), stream[at].number / 10, out);
  // "the 1800s" are a century, but "the 2000s" ten years.
  if (stream[at].number % 100 != 0 || stream[at].number > kLastCentury) return;
  out.back().meaning.decade.reset();
  out.back().meaning.century = stream[at].number / 100 + 1;
}

}  // namespace throughline::temporal
