// Years of two or three figures, as histories of antiquity write them once the era is plain: "In 480, the fleet ...".
// The refiner that settles the era drops them from every other text.
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {

void find_ancient_year(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  const TimeToken& token = stream[at];
  if (token.digits < 2 || token.digits > 3 || token.number < 32 || !is_plain_number(stream, at) || at == 0) return;
  const bool cue = stream.is_any(at - 1, bits(WordClass::in, WordClass::by, WordClass::since, WordClass::until,
                                              WordClass::early, WordClass::of, WordClass::from)) ||
                   stream.is_mark(at - 1, '(');
  const bool alone = !stream.is_word(at + 1) || (stream[at + 1].classes != 0 && !is_counted(stream, at + 1));
  if (!cue || !alone || (stream.is_word(at + 1) && stream.glued(at + 1))) return;
  if (stream.is_any(at + 1, bits(WordClass::unit, WordClass::units, WordClass::scale, WordClass::of))) return;
  Meaning meaning;
  meaning.year = YearPart{.number = token.number};
  meaning.era_open = true;
  add_found(out, at, at + 1, meaning);
}

}  // namespace throughline::temporal
