// Centuries: "the 20th century", "eighteenth-century", "the 9th century BC".
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {

namespace {

using Class = WordClass;

constexpr int kLatest = 30;

bool is_century_number(const std::optional<Read<int>>& ordinal) {
  return ordinal && ordinal->value >= 1 && ordinal->value <= kLatest;
}

// "the 19th and early 20th centuries": the first of the two, whose noun stands after the other.
void find_shared_noun(const TokenStream& stream, std::size_t at, const Read<int>& first, FoundTimes& out) {
  if (!stream.is(first.next, Class::conjunction)) return;
  const std::size_t place = stream.is(first.next + 1, Class::early) ? first.next + 2 : first.next + 1;
  const auto second = read_ordinal(stream, place);
  if (!is_century_number(second) || second->value <= first.value) return;
  if (!stream.word_is(second->next, "centuries")) return;
  Meaning meaning;
  meaning.century = first.value;
  meaning.era_open = true;
  add_found(out, with_article(stream, at), first.next, meaning);
}

}  // namespace

void find_century(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  const auto ordinal = read_ordinal(stream, at);
  if (!is_century_number(ordinal)) return;
  std::size_t next = ordinal->next;
  const bool hyphenated = stream.is_inner_mark(next, '-');
  if (hyphenated) ++next;
  if (!stream.is(next, Class::century_noun)) return find_shared_noun(stream, at, *ordinal, out);
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
