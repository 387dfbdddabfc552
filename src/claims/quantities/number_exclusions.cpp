#include "claims/quantities/number_exclusions.hpp"

#include <algorithm>
#include <array>

#include "claims/quantities/number_hedges.hpp"
#include "claims/quantities/time_units.hpp"
#include "claims/span_search.hpp"

namespace throughline::claims {
namespace {

// Of an amount or a range.
template <typename Lexical>
Span span_of(const Lexemes& lexemes, const Lexical& range) {
  return {lexemes[range.begin].span.begin, lexemes[range.end - 1].span.end};
}

// "2000 people", where the number stands right before many things
bool counts_plural(const Reading& reading, Span span) {
  const TokenRange tokens = reading.tokens_in(span);
  if (tokens.begin >= tokens.end || tokens.end >= reading.size()) return false;
  const std::string_view next = reading.word(tokens.end);
  return reading.is_relation(tokens.end - 1, "nummod") && reading.head(tokens.end - 1) == tokens.end &&
         (next == "people" || (next.ends_with("s") && !next.ends_with("ss")));
}

// "the firm's 2018 sales", "the 2018 elections": a year of ours behind what it belongs to
bool is_year_of(const Reading& reading, const NumberRead& number, Span span) {
  const TokenRange tokens = reading.tokens_in(span);
  if (tokens.begin == 0 || tokens.begin >= tokens.end || *number.value < Decimal(1950) ||
      *number.value > Decimal(2035) || (tokens.end < reading.size() && reading.word(tokens.end) == "people")) {
    return false;
  }
  const std::uint32_t before = tokens.begin - 1;
  const Upos upos = reading.token(before).upos;
  return upos == Upos::noun || upos == Upos::propn || upos == Upos::det || reading.word(before) == "'s" ||
         reading.word(before) == "’s" || reading.is_relation(before, "nmod");
}

// Four digits without a comma, and no sign that they count.
bool is_year(const Reading& reading, const AmountRange& range, Span span) {
  const NumberRead& number = range.first.number;
  return !range.second && number.in_digits && size(span) == 4 && number.value && number.value->is_whole() &&
         *number.value >= Decimal(1500) && *number.value < Decimal(2100) && range.first.unit.empty() &&
         (!counts_plural(reading, span) || is_year_of(reading, number, span));
}

// A length of time within a date ("the past two years") is still a length of time.
bool is_part_of_time(const Reading& reading, Span span, const AmountRange& range) {
  return find_overlapping(reading.annotation().times, span, [&](const TimeExpression& time) {
           const bool names_day = time.type == TimexType::date || time.type == TimexType::time;
           // "between 2 and 3 years ago": the unit may stand behind the second alone.
           const std::string_view unit =
               range.second && range.first.unit.empty() ? range.second->unit : range.first.unit;
           return names_day && !is_time_unit(unit);
         }) != nullptr;
}

// A name may open with an amount that is none of it ("8GB of RAM") when a unit stands beside the number.
bool is_part_of_name(const Reading& reading, Span span, bool has_unit) {
  return find_overlapping(reading.annotation().mentions, span, [&](const Mention& mention) {
           const bool holds = size(mention.span) > size(span) && mention.span.begin <= span.begin;
           return holds && !(mention.span.begin == span.begin && (has_unit || counts_plural(reading, span)));
         }) != nullptr;
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

bool has_capital(std::string_view word) { return std::ranges::any_of(word, is_capital); }

bool is_noun_at(const Reading& reading, Span span) {
  const TokenRange tokens = reading.tokens_in(span);
  if (tokens.begin == tokens.end) return false;
  const Upos upos = reading.token(tokens.begin).upos;
  return upos == Upos::noun || upos == Upos::propn;
}

// "Game 7", "the Boeing 787", "the iPhone 12": a bare number right behind a capitalised word, of those that open the
// sentence a noun, unless it counts a thing that follows.
bool follows_name(const Reading& reading, const Lexemes& lexemes, const AmountRange& range) {
  if (range.begin == 0 || range.second || !range.first.unit.empty() || !range.first.number.in_digits) return false;
  const Lexeme& before = lexemes[range.begin - 1];
  if (before.kind != LexemeKind::word || !has_capital(words_of(reading.text(), before.span))) return false;
  if (!before.is_capital) return true;
  if (range.begin == 1 && !is_noun_at(reading, before.span)) return false;
  const TokenRange tokens = reading.tokens_in(span_of(lexemes, range));
  if (tokens.begin == tokens.end) return true;
  // "USB 3.0 ports"
  const bool is_version =
      !range.first.number.has_scale && lexemes[range.first.number.begin].form.find('.') != std::string::npos;
  const auto head = reading.head(tokens.end - 1);
  return is_version || !(head && *head >= tokens.end && reading.is_relation(tokens.end - 1, "nummod") &&
                         reading.token(*head).upos == Upos::noun);
}

// "chapter 3", but not "in the second round 12 teams"
bool follows_label(const Reading& reading, const Lexemes& lexemes, const AmountRange& range,
                   const QuantityRules& rules) {
  if (range.second || !range.first.unit.empty() || range.first.number.has_scale) return false;
  if (!lexemes[range.begin > 0 ? range.begin - 1 : 0].is_capital && counts_plural(reading, span_of(lexemes, range))) {
    return false;
  }
  std::size_t at = range.begin;
  if (at > 0 && form_at(lexemes, at - 1) == ".") --at;
  const auto label = rules.labels.find_before(at, [&](std::size_t i) { return form_at(lexemes, i); });
  return label.begin < label.end;
}

// Whether a noun, perhaps with adjectives before it, begins at the token; what a parser hangs on what does not matter.
bool opens_noun_phrase(const Reading& reading, std::uint32_t token) {
  constexpr std::uint32_t kMostAdjectives = 3;
  for (std::uint32_t i = token; i < std::min<std::size_t>(reading.size(), token + kMostAdjectives); ++i) {
    const Upos upos = reading.token(i).upos;
    if (upos == Upos::noun || upos == Upos::propn) return true;
    const bool participle = upos == Upos::verb && (reading.word(i).ends_with("ing") || reading.word(i).ends_with("ed"));
    if (upos != Upos::adj && upos != Upos::num && !participle && reading.word(i) != "-") return false;
  }
  return false;
}

// "a third month", "a fifth boat": the word counts off. A share is of something, or more or less than it. "A quarter"
// is left alone: "a quarter mile".
bool is_ordinal(const Reading& reading, const Lexemes& lexemes, const AmountRange& range, const QuantityRules& rules) {
  const NumberRead& number = range.first.number;
  if (!number.is_fraction || range.second || number.in_digits) return false;
  const std::string_view form = form_at(lexemes, number.end - 1);
  if ((form != "third" && !form.ends_with("th")) || number.end >= lexemes.size()) return false;
  const std::string_view next = form_at(lexemes, number.end);
  if (lexemes[number.end].kind != LexemeKind::word || next == "more" || next == "less" || next.ends_with("er")) {
    return false;
  }
  const bool hedged = find_hedge(lexemes, range, rules).qualifier != Qualifier::exact;  // "about a third"
  return !hedged && opens_noun_phrase(reading, reading.tokens_in(span_of(lexemes, number)).end);
}

// "one" counts before a noun and in "one of the", and is a pronoun otherwise.
bool is_pronoun_one(const Reading& reading, const Lexemes& lexemes, const AmountRange& range) {
  const NumberRead& number = range.first.number;
  if (range.second || number.end - number.begin != 1 || form_at(lexemes, number.begin) != "one") return false;
  if (!range.first.unit.empty()) return is_time_unit(range.first.unit) && range.begin == 0;
  const std::string_view before = range.begin > 0 ? form_at(lexemes, range.begin - 1) : std::string_view();
  if (before == "no" || before == "each" || before == "every" || before == "any" || before == "this") return true;
  const std::string_view after = form_at(lexemes, range.end);
  if (after == "of" || (after == "or" && form_at(lexemes, range.end + 1) == "more")) return false;
  if (after == "another" || after.empty() || lexemes[range.end].kind == LexemeKind::mark) return true;
  return !opens_noun_phrase(reading, reading.tokens_in(span_of(lexemes, range)).end);
}

// "49 Zorro Ranch Road": capitalised words behind the number, of which one is the kind of street.
bool is_street_number(const Lexemes& lexemes, const AmountRange& range, const QuantityRules& rules) {
  constexpr std::size_t kMostWords = 4;
  if (!range.first.number.in_digits || !range.first.unit.empty()) return false;
  for (std::size_t i = range.end; i < std::min(lexemes.size(), range.end + kMostWords); ++i) {
    if (!lexemes[i].is_capital) return false;
    if (rules.streets.contains(lexemes[i].form)) return true;
  }
  return false;
}

// "COVID -19": a sign set off from the name that it belongs to
bool is_split_code(const Lexemes& lexemes, const AmountRange& range) {
  return range.first.is_negative && range.begin > 0 && lexemes[range.begin - 1].is_capital && range.first.unit.empty();
}

// "3-for-4", "12-of-20", "2-in-1" from the word on
bool is_tally(const Lexemes& lexemes, std::size_t word) {
  const std::string_view form = form_at(lexemes, word);
  return (form == "for" || form == "of" || form == "in") && form_at(lexemes, word + 1) == "-" &&
         is_glued(lexemes, word + 1) && word + 2 < lexemes.size() && lexemes[word + 2].kind == LexemeKind::number;
}

// "a six-figure sum", "double- and three-digit losses"
bool counts_figures(const Lexemes& lexemes, const AmountRange& range) {
  const std::size_t hyphen = form_at(lexemes, range.end) == "-" ? 1 : 0;
  const std::string_view form = form_at(lexemes, range.end + hyphen);
  return hyphen == 1 && (form == "figure" || form == "digit");
}

// "Anna Holm, 45, left": how old who is named is, which counts nothing that is told.
bool is_age_aside(const Reading& reading, const Lexemes& lexemes, const AmountRange& range) {
  const NumberRead& number = range.first.number;
  if (range.second || !number.in_digits || !range.first.unit.empty() || number.end - number.begin != 1) return false;
  if (range.begin < 2 || form_at(lexemes, range.begin - 1) != "," || !lexemes[range.begin - 2].is_capital) return false;
  const std::string_view after = form_at(lexemes, range.end);
  const TokenRange name = reading.tokens_in(lexemes[range.begin - 2].span);
  return after == "," && name.begin < name.end && reading.token(name.begin).upos == Upos::propn &&
         *number.value < Decimal(120) && number.value->is_whole();
}

// "in the top four": a place in a table, unless what has it follows ("the top four banks").
bool is_place_in_table(const Reading& reading, const Lexemes& lexemes, const AmountRange& range) {
  if (range.second || range.begin == 0 || !range.first.unit.empty()) return false;
  const std::string_view before = form_at(lexemes, range.begin - 1);
  const TokenRange tokens = reading.tokens_in(span_of(lexemes, range));
  return (before == "top" || before == "bottom") && tokens.begin < tokens.end &&
         !opens_noun_phrase(reading, tokens.end);
}

// Telephone numbers and codes: more than two runs of digits joined by hyphens or points.
bool is_code(const Lexemes& lexemes, const AmountRange& range) {
  const bool hyphen_before = range.begin >= 2 && form_at(lexemes, range.begin - 1) == "-" &&
                             is_glued(lexemes, range.begin) && is_glued(lexemes, range.begin - 1) &&
                             lexemes[range.begin - 2].kind == LexemeKind::number;
  if (hyphen_before) return true;
  const bool hyphen_behind = form_at(lexemes, range.end) == "-" && is_glued(lexemes, range.end);
  if (hyphen_behind && is_tally(lexemes, range.end + 1)) return true;
  return hyphen_behind && range.end + 1 < lexemes.size() && lexemes[range.end + 1].kind == LexemeKind::number &&
         is_glued(lexemes, range.end + 1);
}

}  // namespace

bool is_no_quantity(const Reading& reading, const Lexemes& lexemes, const AmountRange& range,
                    const QuantityRules& rules) {
  // Of two levels the first: dates may stand between them.
  const Span span = range.kind == RangeKind::levels ? span_of(lexemes, range.first) : span_of(lexemes, range);
  const RuleSet& on = rules.active;
  return (on.has(Rule::no_date) && is_part_of_time(reading, span, range)) ||
         (on.has(Rule::no_name) &&
          is_part_of_name(reading, span, !range.first.unit.empty() || range.first.number.has_scale)) ||
         (on.has(Rule::no_year) && is_year(reading, range, span)) ||
         (on.has(Rule::no_model) && follows_name(reading, lexemes, range)) ||
         (on.has(Rule::no_label) && follows_label(reading, lexemes, range, rules)) ||
         (on.has(Rule::no_ordinal) && is_ordinal(reading, lexemes, range, rules)) ||
         (on.has(Rule::no_pronoun) && is_pronoun_one(reading, lexemes, range)) ||
         (on.has(Rule::no_code) && (is_code(lexemes, range) || counts_figures(lexemes, range))) ||
         (on.has(Rule::no_age_aside) && is_age_aside(reading, lexemes, range)) ||
         (on.has(Rule::no_place_in_table) && is_place_in_table(reading, lexemes, range)) ||
         (on.has(Rule::no_street) && is_street_number(lexemes, range, rules)) ||
         (on.has(Rule::no_split_code) && is_split_code(lexemes, range));
}

}  // namespace throughline::claims
