// Days named from the day of writing: "today", "yesterday", "the day after tomorrow", "tonight".
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

Meaning day_shift(int days) {
  Meaning meaning;
  meaning.shape = Shape::shift;
  meaning.unit = Unit::day;
  meaning.sign = days < 0 ? -1 : 1;
  meaning.amount.whole = days < 0 ? -days : days;
  return meaning;
}

// "the Today programme": a capital within a sentence.
bool is_title(const TokenStream& stream, std::size_t at) {
  return stream[at].capital && !stream[at].all_capitals && at > 0 && stream.is_word(at - 1);
}

}  // namespace

void find_deictic_day(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  if (stream.is(at, Class::tonight)) {
    Meaning meaning = day_shift(0);
    meaning.clock.part = static_cast<DayPart>(stream.value(at, Class::tonight));
    return add_found(out, at, at + 1, meaning);
  }
  if (is_title(stream, at)) return;
  if (stream.is(at, Class::deictic)) return add_found(out, at, at + 1, day_shift(stream.value(at, Class::deictic)));
  const bool after = stream.is(at + 1, Class::after);
  if (!stream.word_is(at, "day") || (!after && !stream.is(at + 1, Class::before)) ||
      !stream.is(at + 2, Class::deictic)) {
    return;
  }
  add_found(out, with_article(stream, at), at + 3, day_shift(stream.value(at + 2, Class::deictic) + (after ? 1 : -1)));
}

}  // namespace throughline::temporal
