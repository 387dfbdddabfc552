#include "claims/quantities/number_things.hpp"

namespace throughline::claims {
namespace {

bool is_noun(const Reading& reading, std::uint32_t i) {
  const Upos upos = reading.token(i).upos;
  return upos == Upos::noun || upos == Upos::propn;
}

// "12 living hostages", "three wounded soldiers": a participle before a common noun, which may be tagged as a verb.
bool is_participle_before_noun(const Reading& reading, std::uint32_t i) {
  const bool participle = reading.word(i).ends_with("ing") || reading.word(i).ends_with("ed");
  return participle && i + 1 < reading.size() && reading.token(i + 1).upos == Upos::noun;
}

bool is_modifier(const Reading& reading, std::uint32_t i) {
  switch (reading.token(i).upos) {
    case Upos::adj:
    case Upos::det:
    case Upos::num:
    case Upos::adv:
      return true;
    case Upos::verb:
      return is_participle_before_noun(reading, i);
    default:
      return reading.word(i) == "its" || reading.word(i) == "their" || reading.word(i) == "his" ||
             reading.word(i) == "her" || reading.word(i) == "our" || reading.word(i) == "-" ||
             reading.word(i) == "more" || reading.word(i) == "other" || reading.word(i) == "or";
  }
}

// The head noun of the noun phrase that begins at `at`, by the words alone.
std::optional<std::uint32_t> noun_from(const Reading& reading, std::uint32_t at, std::uint32_t end) {
  while (at < end && is_modifier(reading, at) && !is_noun(reading, at)) ++at;
  std::optional<std::uint32_t> noun;
  for (; at < end && is_noun(reading, at); ++at) noun = at;
  return noun;
}

}  // namespace

std::optional<std::uint32_t> find_thing(const Reading& reading, const Lexemes& lexemes, const AmountRange& range,
                                        std::uint32_t number, const RuleSet& on) {
  if (number >= reading.size()) return std::nullopt;
  const std::uint32_t end = reading.sentence(reading.token(number).sentence).end;
  const TokenRange amount = reading.tokens_in({lexemes[range.begin].span.begin, lexemes[range.end - 1].span.end});
  const std::uint32_t after = amount.end;
  if (after < end && reading.word(after) == "of" && on.has(Rule::thing_behind_of))
    return noun_from(reading, after + 1, end);
  const auto head = reading.head(number);
  if (head && is_noun(reading, *head) && *head >= number && reading.is_relation(number, "nummod")) return *head;
  // "35 others", "12 more": what is counted was named before.
  if (after < end && (reading.word(after) == "others" || reading.word(after) == "people")) return after;
  return noun_from(reading, after, end);
}

}  // namespace throughline::claims
