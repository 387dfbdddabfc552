#include "claims/quantities/number_changes.hpp"

#include <algorithm>

namespace throughline::claims {
namespace {

// Words between the word of change and its amount: "rose by another 5", "fell sharply, by 20".
constexpr std::size_t kReach = 5;

std::string_view lemma_of(const Reading& reading, const Lexeme& lexeme) {
  const TokenRange tokens = reading.tokens_in(lexeme.span);
  return tokens.begin < tokens.end ? reading.lemma(tokens.begin) : std::string_view();
}

bool is_verb(const Reading& reading, const Lexeme& lexeme) {
  const TokenRange tokens = reading.tokens_in(lexeme.span);
  return tokens.begin < tokens.end && reading.token(tokens.begin).upos == Upos::verb;
}

// "held up 422 ships": a particle of a verb that tells of no change
bool belongs_to_verb(const Reading& reading, const Lexeme& lexeme) {
  if (lexeme.form != "up" && lexeme.form != "down" && lexeme.form != "off") return false;
  const TokenRange tokens = reading.tokens_in(lexeme.span);
  return tokens.begin < tokens.end && reading.is_exactly(tokens.begin, "compound:prt");
}

bool is_filler(std::string_view word) {
  constexpr std::string_view kFillers[] = {"by",   "a",    "an",   "another", "further", "additional",
                                           "some", "just", "only", "modest",  "sharp",   "average",
                                           "up",   "down", "as",   "much"};
  return std::ranges::find(kFillers, word) != std::end(kFillers) || word.ends_with("ly");
}

}  // namespace

Change find_number_change(const Reading& reading, const Lexemes& lexemes, std::size_t begin, std::size_t end,
                          const QuantityRules& rules) {
  // "+0.3%"
  if (begin > 0 && form_at(lexemes, begin - 1) == "+" && is_glued(lexemes, begin)) return Change::up;
  const bool counts_things = end > 0 && end < lexemes.size() && lexemes[end - 1].kind == LexemeKind::number &&
                             lexemes[end].kind == LexemeKind::word;
  bool after_by = false;
  for (std::size_t step = 1; step <= std::min(kReach, begin); ++step) {
    const Lexeme& lexeme = lexemes[begin - step];
    if (counts_things && belongs_to_verb(reading, lexeme)) return Change::none;
    if (const auto change = find_change(rules.changing_adverbs, lexeme.form)) return *change;
    if (const auto change = find_change(rules.changing_forms, lexeme.form); change && step < 3) return *change;
    const std::string_view lemma = lemma_of(reading, lexeme);
    if (const auto change = find_change(rules.changing_verbs, lemma); change && is_verb(reading, lexeme)) {
      return *change;
    }
    if (step == 2 && lexemes[begin - 1].form == "of") {
      if (const auto change = find_change(rules.changing_nouns, lemma)) return *change;
    }
    if (after_by && lexeme.kind == LexemeKind::word) continue;
    after_by = after_by || lexeme.form == "by";
    if (!is_filler(lexeme.form) && !(step == 1 && lexeme.form == "of")) break;
  }
  // "3 % higher", "45 points higher"
  const bool next_is_thing = form_at(lexemes, end).ends_with("s") && end + 1 < lexemes.size();
  const std::string_view behind = form_at(lexemes, next_is_thing ? end + 1 : end);
  if (behind == "higher" || behind == "lower")
    return find_change(rules.changing_adverbs, behind).value_or(Change::none);
  return Change::none;
}

}  // namespace throughline::claims
