#include "claims/quantities/number_ranges.hpp"

#include <algorithm>
#include <array>

#include "claims/quantities/read_digits.hpp"

namespace throughline::claims {
namespace {

Phrases::WordAt words_in(const Lexemes& lexemes) {
  return [&lexemes](std::size_t i) { return form_at(lexemes, i); };
}

bool is_minus(const Lexemes& lexemes, std::size_t at) {
  if (at == 0) return false;
  if (form_at(lexemes, at - 1) == "minus") return true;
  const bool opens = !is_glued(lexemes, at - 1) || (at > 1 && form_at(lexemes, at - 2) == "(");
  return form_at(lexemes, at - 1) == "-" && is_glued(lexemes, at) && opens;
}

// "A$5" is one word, "a $5 note" is not.
PhraseMatch find_sign(const Lexemes& lexemes, std::size_t at, const QuantityRules& rules) {
  const PhraseMatch sign = rules.units_before.find_at(at, words_in(lexemes));
  bool is_glued_up = true;
  for (std::size_t i = sign.begin + 1; i < sign.end; ++i) is_glued_up = is_glued_up && is_glued(lexemes, i);
  // "the firm's $5 billion": the letter ends the word before.
  const bool begins_word =
      sign.begin == 0 || !is_glued(lexemes, sign.begin) || lexemes[sign.begin - 1].kind == LexemeKind::mark;
  const bool holds = sign.begin == sign.end || !rules.is_one_word[sign.row] ||
                     (is_glued_up && (begins_word || sign.end - sign.begin == 1));
  return holds ? sign : PhraseMatch{at, at, 0};
}

bool is_code_of(std::string_view form, std::string_view unit) {
  return std::ranges::equal(form, unit, [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b + 32 : b); });
}

// "PS5": letters right before a lone digit are a name, though the same letters stand for a currency; one letter is a
// currency only before millions ("R500 million"), and a code of three ("USD5") is never a name.
bool names_a_model(const Lexemes& lexemes, const PhraseMatch& sign, const NumberRead& number,
                   const QuantityRules& rules) {
  if (sign.begin == sign.end || lexemes[sign.end - 1].kind != LexemeKind::word) return false;
  const std::string_view form = lexemes[sign.end - 1].form;
  const bool is_whole_sign = sign.end - sign.begin == 1;
  if (is_whole_sign && form.size() == 1) return !is_glued(lexemes, sign.end) || !number.has_scale;
  if (is_whole_sign && is_code_of(form, rules.units[sign.row])) return false;
  const bool lone_digit =
      number.in_digits && !number.has_scale && number.value && number.value->is_whole() && *number.value < Decimal(10);
  return lone_digit && is_glued(lexemes, sign.end);
}

// "12C", "-4F": a capital right behind the digits, which the table cannot tell from "12c".
std::string_view degrees_at(const Lexemes& lexemes, std::size_t at) {
  if (at >= lexemes.size() || !lexemes[at].is_capital || !is_glued(lexemes, at)) return {};
  return lexemes[at].form == "c" ? "degree Celsius" : lexemes[at].form == "f" ? "degree Fahrenheit" : "";
}

// "five-year", "24 hour": the unit's words, behind a hyphen or not.
void read_unit_after(const Lexemes& lexemes, const QuantityRules& rules, Amount& amount) {
  const std::size_t hyphen = form_at(lexemes, amount.end) == "-" && is_glued(lexemes, amount.end) ? 1 : 0;
  if (const auto degrees = degrees_at(lexemes, amount.end); !degrees.empty() && amount.number.in_digits) {
    amount.unit = degrees;
    ++amount.end;
    return;
  }
  const PhraseMatch unit = rules.units_after.find_at(amount.end + hyphen, words_in(lexemes));
  if (unit.begin == unit.end) return;
  // "the krone rose 2 per cent, the euro 3 per cent": no sum of euros
  if (rules.units[unit.row] == "%") {
    amount.unit.clear();
    amount.begin = amount.number.begin;
  }
  if (amount.unit.empty()) amount.unit = rules.units[unit.row];
  amount.end = unit.end;
}

bool is_whole_up_to(const Amount& amount, std::int64_t most) {
  return amount.number.value && amount.number.value->is_whole() && *amount.number.value <= Decimal(most);
}

// "2 to 3 million", "$3-5 billion": the scale belongs to both.
void share_scale(Amount& first, const Amount& second) {
  if (!second.number.has_scale || first.number.has_scale || !first.number.value || !second.number.value) return;
  for (std::int64_t scale = 1'000'000'000'000; scale >= 1000; scale /= 1000) {
    if (*second.number.value < Decimal(scale)) continue;
    // "from $200 to $4 million" is no range of millions, for it would fall.
    const auto scaled = first.number.value->times(Decimal(scale));
    if (scaled && *scaled <= *second.number.value) first.number.value = scaled;
    return;
  }
}

bool units_agree(const Amount& first, const Amount& second) {
  return first.unit.empty() || second.unit.empty() || first.unit == second.unit;
}

bool rises(const Amount& first, const Amount& second) {
  return first.number.value && second.number.value && *first.number.value <= *second.number.value;
}

// Right before "by", or after a word of change, a number is an amount, and what follows "to" is where it led.
bool is_amount_of_change(const Lexemes& lexemes, std::size_t begin, const QuantityRules& rules) {
  if (begin == 0) return false;
  const std::string_view before = form_at(lexemes, begin - 1);
  return before == "by" || find_change(rules.changing_adverbs, before) || find_change(rules.changing_verbs, before);
}

// The word before a number and its hedge: "between" of "between about 20 and 30".
std::string_view word_before(const Lexemes& lexemes, std::size_t begin, const QuantityRules& rules) {
  const PhraseMatch hedge = rules.hedges_before.find_before(begin, words_in(lexemes));
  const bool hedged = rules.active.has(Rule::range_of_hedged) && hedge.begin < hedge.end;
  const std::size_t first = hedged ? hedge.begin : begin;
  return first > 0 ? form_at(lexemes, first - 1) : std::string_view();
}

// The lexeme behind a hedge that says "about", if one begins here: "between 20 and about 30".
std::size_t past_hedge(const Lexemes& lexemes, std::size_t at, const QuantityRules& rules) {
  const PhraseMatch hedge = rules.hedges_before.find_at(at, words_in(lexemes));
  const bool passes = rules.active.has(Rule::range_of_hedged) && hedge.begin < hedge.end &&
                      rules.hedge_qualifiers[hedge.row] == Qualifier::about;
  return passes ? hedge.end : at;
}

RangeKind kind_of(const Lexemes& lexemes, const AmountRange& range, std::string_view connector, bool glued,
                  const QuantityRules& rules) {
  const Amount& first = range.first;
  const Amount& second = *range.second;
  if (!units_agree(first, second)) return RangeKind::none;
  const std::string_view before = word_before(lexemes, range.begin, rules);
  const auto if_working = [&](Rule rule, bool holds) {
    return holds && rules.active.has(rule) ? RangeKind::range : RangeKind::none;
  };
  if (connector == "and") return if_working(Rule::range_between, before == "between" || before == "of");
  if (connector == "-") return if_working(Rule::range_dash, glued);
  if (connector == "or") return if_working(Rule::range_or, is_whole_up_to(second, 100) && rises(first, second));
  if (before == "from" && rules.active.has(Rule::range_levels)) return RangeKind::levels;
  const bool shares_percent = first.unit.empty() && second.unit == "%";  // "rose 5 to 6 per cent"
  if (is_amount_of_change(lexemes, range.begin, rules) && !shares_percent) return RangeKind::none;
  return if_working(Rule::range_to, rises(first, second) || (first.is_negative && second.is_negative));
}

bool is_year_or_clock(const Lexemes& lexemes, std::size_t at) {
  const std::string_view after = form_at(lexemes, at + 1);
  return lexemes[at].span.end - lexemes[at].span.begin == 4 || after == "am" || after == "pm" || after == "a" ||
         after == "p";
}

// Two numbers without a unit are levels of one thing where the first is followed by a time or place ("from 117 at the
// end of June to 171"), or both by the same thing.
bool is_bare_level(const Lexemes& lexemes, const Amount& first, const Amount& second) {
  constexpr std::array<std::string_view, 8> kAfter = {"in", "at", "on", "a", "last", "during", "the", "this"};
  if (!second.unit.empty()) return false;
  const std::string_view after = form_at(lexemes, first.end);
  return std::ranges::find(kAfter, after) != kAfter.end() || after == form_at(lexemes, second.end);
}

// Whether what stands between two levels may do so: no end of a clause, no other amount, only years and clock times.
bool may_stand_between(const Lexemes& lexemes, std::size_t at) {
  const Lexeme& lexeme = lexemes[at];
  if (lexeme.kind == LexemeKind::number) return is_year_or_clock(lexemes, at);
  const std::string_view form = lexeme.form;
  return form != "," && form != ";" && form != "(" && form != "-" && form != ":";
}

// The second level of "from $75 a barrel in October to $46": not far off, in the same clause, of the same unit.
std::optional<Amount> find_far_level(const Lexemes& lexemes, const Amount& first, const QuantityRules& rules) {
  constexpr std::size_t kReach = 12;
  const bool opens = first.begin > 0 && form_at(lexemes, first.begin - 1) == "from";
  if (!opens || !rules.active.has(Rule::far_level) || first.number.is_vague) return std::nullopt;
  for (std::size_t at = first.end; at < std::min(lexemes.size(), first.end + kReach); ++at) {
    if (!may_stand_between(lexemes, at)) return std::nullopt;
    if (lexemes[at].form != "to" || at == first.end) continue;
    const auto second = read_amount(lexemes, at + 1, rules);
    if (!second) continue;  // "from 60 ships due to dock in May to 12"
    const bool agrees = second->number.value && first.number.value && units_agree(first, *second) &&
                        (!first.unit.empty() || is_bare_level(lexemes, first, *second));
    return agrees ? second : std::nullopt;
  }
  return std::nullopt;
}

// Lexemes from the end of the number to the whole of "one in five", "two out of three", "9 of every 10"; none when the
// words join no such two. "Won two in three games" may mean two games, so more than one "in" wants a place that opens.
std::optional<std::size_t> find_whole(const Lexemes& lexemes, const Amount& part) {
  constexpr std::array<std::string_view, 12> kOpenings = {"about", "around", "nearly", "almost", "than", "some",
                                                          "that",  "and",    "over",   "least",  ",",    "roughly"};
  const std::string_view joint = form_at(lexemes, part.end);
  const std::string_view next = form_at(lexemes, part.end + 1);
  if (joint == "out" && next == "of") return part.end + (form_at(lexemes, part.end + 2) == "every" ? 3 : 2);
  if ((joint == "in" || joint == "of") && next == "every") return part.end + 2;
  const bool opens = part.begin == 0 || *part.number.value == Decimal(1) ||
                     std::ranges::find(kOpenings, form_at(lexemes, part.begin - 1)) != kOpenings.end();
  return joint == "in" && opens ? std::optional(part.end + 1) : std::nullopt;
}

// A share is of few, but one may be of very many ("1 in 10,000"), if that is no year.
bool is_size_of_whole(const Lexemes& lexemes, const Amount& part, const Amount& whole) {
  const Decimal most(*part.number.value == Decimal(1) ? 1'000'000'000 : 1000);
  const bool may_be_year = whole.number.in_digits && !whole.number.has_scale &&
                           size(lexemes[whole.number.begin].span) == 4 && *whole.number.value < Decimal(2100);
  return *whole.number.value <= most && !may_be_year;
}

// "one in five sailors": the share, not five.
std::optional<Amount> find_share_of_many(const Lexemes& lexemes, const Amount& part, const QuantityRules& rules) {
  const bool counts = part.number.value && part.number.value->is_whole() && *part.number.value > Decimal(0) &&
                      part.unit.empty() && !part.number.has_scale;
  if (!counts || !rules.active.has(Rule::share_of_many)) return std::nullopt;
  const auto at = find_whole(lexemes, part);
  const auto whole = at ? read_amount(lexemes, *at, rules) : std::nullopt;
  const bool holds = whole && whole->unit.empty() && whole->number.value && whole->number.value->is_whole() &&
                     *whole->number.value > *part.number.value;
  if (!holds || !is_size_of_whole(lexemes, part, *whole)) return std::nullopt;
  std::int64_t divisor = 0;
  for (const char digit : to_string(*whole->number.value)) divisor = divisor * 10 + (digit - '0');
  Amount share = part;
  share.number.value = find_share(*part.number.value, divisor);
  share.number.is_fraction = true;
  share.number.end = share.end = whole->end;
  return share.number.value ? std::optional(share) : std::nullopt;
}

}  // namespace

std::optional<Amount> read_amount(const Lexemes& lexemes, std::size_t at, const QuantityRules& rules, bool of_money) {
  const PhraseMatch sign = find_sign(lexemes, at, rules);
  const auto number = read_number(lexemes, sign.end, rules.numbers, of_money || sign.end > sign.begin);
  if (!number || names_a_model(lexemes, sign, *number, rules)) return std::nullopt;
  Amount amount{*number, at, number->end, sign.end > sign.begin ? rules.units[sign.row] : std::string(), false};
  read_unit_after(lexemes, rules, amount);
  if (is_minus(lexemes, amount.begin)) {
    amount.is_negative = true;
    --amount.begin;
    if (amount.number.value) amount.number.value = Decimal(0).minus(*amount.number.value);
  }
  return amount;
}

std::optional<AmountRange> read_range(const Lexemes& lexemes, std::size_t at, const QuantityRules& rules) {
  auto first = read_amount(lexemes, at, rules);
  if (!first) return std::nullopt;
  if (const auto share = find_share_of_many(lexemes, *first, rules)) first = share;
  AmountRange range{*first, std::nullopt, RangeKind::none, first->begin, first->end};
  if (const auto far = find_far_level(lexemes, *first, rules)) {
    range.second = far;
    range.kind = RangeKind::levels;
    range.end = far->end;
    --range.begin;
    return range;
  }
  // "a 10- to 15-minute walk": the unit that is left out is marked by a hyphen.
  if (const std::string_view then = form_at(lexemes, range.end + 1);
      form_at(lexemes, range.end) == "-" && (then == "to" || then == "or")) {
    ++range.end;
  }
  // "from 60 ships to 12": the thing may stand between.
  const bool from = range.begin > 0 && form_at(lexemes, range.begin - 1) == "from";
  const bool thing_between = from && form_at(lexemes, range.end) != "to" && form_at(lexemes, range.end + 1) == "to" &&
                             lexemes[range.end].kind == LexemeKind::word;
  if (thing_between) ++range.end;
  const std::string_view connector = form_at(lexemes, range.end);
  const bool joins = connector == "to" || connector == "-" || connector == "and" || connector == "or";
  if (!joins || range.first.number.is_vague) return range;
  // "200,000 to-260,000"
  const std::string_view next = form_at(lexemes, range.end + 1);
  const std::size_t then = next == "-" || next == "minus" ? range.end + 2 : past_hedge(lexemes, range.end + 1, rules);
  const bool bare = form_at(lexemes, range.end + 1) != "-" || connector == "to";
  const bool of_money = range.first.number.begin > range.first.begin && !range.first.is_negative;  // "$2-3m"
  range.second = bare ? read_amount(lexemes, then, rules, of_money) : std::nullopt;
  if (!range.second || !range.second->number.value) {
    range.second.reset();
    range.end = range.first.end;
    return range;
  }
  const bool glued = is_glued(lexemes, range.end) || !is_glued(lexemes, range.second->number.begin);
  range.kind = kind_of(lexemes, range, connector, glued, rules);
  if (range.kind == RangeKind::none) {
    range.second.reset();
    range.end = range.first.end;
    return range;
  }
  if (rules.active.has(Rule::shared_scale)) share_scale(range.first, *range.second);
  range.end = range.second->end;
  const std::string_view before = range.begin > 0 ? form_at(lexemes, range.begin - 1) : std::string_view();
  if (before == "between" || before == "from") --range.begin;
  return range;
}

}  // namespace throughline::claims
