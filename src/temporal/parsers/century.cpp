// Centuries: "the 20th century", "eighteenth-century", "the 9th century BC".
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {

void find_century(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  const auto ordinal = read_ordinal(stream, at);
  if (!ordinal || ordinal->value < 1 || ordinal->value > 30) return;
  std::size_t next = ordinal->next;
  const bool hyphenated = stream.is_inner_mark(next, '-');
  if (hyphenated) ++next;
  if (!stream.is(next, WordClass::century_noun)) return;
  Meaning meaning;
  meaning.century = ordinal->value;
  ++next;
  if (stream.is(next, WordClass::era)) {
    meaning.century = ordinal->value * stream.value(next, WordClass::era);
    ++next;
  } else {
    meaning.era_open = true;
  }
  add_found(out, hyphenated ? at : with_article(stream, at), next, meaning);
}

}  // namespace throughline::temporal
