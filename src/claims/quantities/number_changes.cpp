#include "claims/quantities/number_changes.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "claims/span_search.hpp"

namespace throughline::claims {
namespace {

constexpr std::size_t kFillers = 5;   // words between the word of change and its amount
constexpr std::size_t kByReach = 14;  // lexemes from "by" back to its verb
constexpr std::size_t kOfReach = 8;   // from "of" back to the noun: "a rise in the price of bread of 5 per cent"
constexpr std::size_t kObject = 5;    // "cut the price 5 per cent"

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::ranges::find(list, word) != list.end();
}

// "by another 5", "fell a seasonally adjusted 5 per cent".
bool is_filler(std::string_view word) {
  constexpr std::array<std::string_view, 35> kFillerWords = {
      "a",     "an",       "another", "further",    "additional", "extra", "combined",   "total",     "record",
      "some",  "just",     "only",    "modest",     "sharp",      "as",    "much",       "average",   "back",
      "again", "adjusted", "net",     "whopping",   "staggering", "steep", "hefty",      "mere",      "massive",
      "huge",  "full",     "fresh",   "cumulative", "annualised", "fully", "annualized", "equivalent"};
  return is_one_of(word, kFillerWords) || (word.size() > 4 && word.ends_with("ly"));
}

bool ends_clause(const Lexeme& lexeme) {
  constexpr std::array<std::string_view, 7> kEnds = {";", ":", "(", ")", ".", "?", "!"};
  return lexeme.kind == LexemeKind::mark && is_one_of(lexeme.form, kEnds);
}

class ChangeReader {
 public:
  ChangeReader(const Reading& reading, const Lexemes& lexemes, const ChangedAmount& amount, const QuantityRules& rules)
      : reading_(reading), lexemes_(lexemes), amount_(amount), rules_(rules) {}

  Change read() const {
    if (has_sign()) return Change::up;
    std::size_t at = amount_.begin;
    for (std::size_t i = 0; i < kFillers && at > 0 && passes(at - 1); ++i) --at;
    if (const auto change = direct(at)) return *change;
    if (word(at) == "by") return by(at - 1).value_or(Change::none);
    if (word(at) == "at") return at_rate(at - 1).value_or(Change::none);
    if (word(at) == "of") return of(at - 1).value_or(of_rate(at - 1).value_or(Change::none));
    if (const auto change = past_object()) return *change;
    return behind().value_or(Change::none);
  }

 private:
  bool has(Rule rule) const { return rules_.active.has(rule); }

  // The form right before a place.
  std::string_view word(std::size_t at) const { return at > 0 ? form_at(lexemes_, at - 1) : std::string_view(); }

  // "+0.3%"
  bool has_sign() const {
    return has(Rule::change_sign) && word(amount_.begin) == "+" && is_glued(lexemes_, amount_.begin);
  }

  bool is_time(std::size_t i) const { return any_overlaps(reading_.annotation().times, lexemes_[i].span); }

  // A filler, or a day between: "fell on Tuesday 5 per cent".
  bool passes(std::size_t i) const {
    if (is_filler(lexemes_[i].form) || is_time(i) || is_described(i)) return true;
    const bool opens_time = lexemes_[i].form == "on" || lexemes_[i].form == "in";
    return opens_time && i + 1 < amount_.begin && is_time(i + 1);
  }

  // "fell a disappointing 5 per cent"
  bool is_described(std::size_t i) const {
    const TokenRange tokens = reading_.tokens_in(lexemes_[i].span);
    const bool article = word(i) == "a" || word(i) == "an";
    return article && tokens.begin < tokens.end && reading_.token(tokens.begin).upos == Upos::adj;
  }

  // "rose 5", "up 5", "fell nearly 5"
  std::optional<Change> direct(std::size_t at) const {
    if (!has(Rule::change_direct) || at == 0) return std::nullopt;
    if (const auto adverb = find_change(rules_.changing_adverbs, word(at))) {
      return is_particle(at - 1) ? Change::none : *adverb;
    }
    if (const auto share = find_change(rules_.changes_of_shares, word(at))) return is_share() ? *share : Change::none;
    if (const auto verb = find_change(rules_.changing_verbs, word(at))) {
      return is_lost_sum(at) || is_when() ? Change::none : *verb;
    }
    const auto lever = find_change(rules_.changing_levers, word(at));
    if (!lever) return std::nullopt;
    return amount_.has_unit && !is_lost_sum(at) ? lever : Change::none;
  }

  // "fell two years ago", "rose three days running": when, not by how much.
  bool is_when() const { return has(Rule::no_change_of_when) && amount_.is_time; }

  // "made up 40 per cent", "held up 422 ships": a particle of a verb that tells of no change.
  bool is_particle(std::size_t i) const {
    constexpr std::array<std::string_view, 30> kPhrasal = {
        "make",    "makes", "made", "making", "take",   "takes",  "took",  "taking", "taken", "given",
        "gives",   "give",  "gave", "pick",   "picked", "set",    "sets",  "hold",   "holds", "held",
        "holding", "put",   "sign", "signed", "shut",   "turned", "broke", "broken", "bring", "brought"};
    if (lexemes_[i].form != "up" && lexemes_[i].form != "down") return false;
    if (is_one_of(word(i), kPhrasal)) return true;
    const TokenRange tokens = reading_.tokens_in(lexemes_[i].span);
    return !amount_.has_unit && tokens.begin < tokens.end && reading_.is_exactly(tokens.begin, "compound:prt");
  }

  // A firm that lost $3 billion or raised $5 million: no price that fell or rose.
  bool is_lost_sum(std::size_t at) const {
    if (!has(Rule::lost_sum) || !amount_.is_money) return false;
    const bool loses = word(at).starts_with("los") && amount_.has_scale;
    return loses || word(at).starts_with("rais");
  }

  // "cut its forecast for growth by 5": the nearest word of change in the clause before "by", if no other verb stands
  // between.
  std::optional<Change> by(std::size_t at) const {
    if (!has(Rule::change_by) || is_margin(at)) return std::nullopt;
    // "down by 5", "revised upwards by 5"
    if (const auto adverb = find_change(rules_.changing_adverbs, word(at))) return adverb;
    std::optional<Change> noun;
    for (std::size_t step = 1; step <= std::min(kByReach, at); ++step) {
      const Lexeme& lexeme = lexemes_[at - step];
      if (ends_clause(lexeme) || lexeme.form == "by") return noun;
      if (const auto verb = any_verb(lexeme.form)) return verb;
      if (!noun) noun = find_change(rules_.changing_nouns, lexeme.form);
      if (is_other_verb(lexeme)) return noun;
    }
    return noun;
  }

  // "lost by 5 points", "lost the vote by 5"
  bool is_margin(std::size_t at) const {
    constexpr std::array<std::string_view, 6> kContests = {"vote", "election", "game", "match", "race", "contest"};
    const bool bare = word(at).starts_with("los");
    return has(Rule::no_change_of_margin) && (bare || is_one_of(word(at), kContests));
  }

  std::optional<Change> any_verb(std::string_view form) const {
    const auto change = find_change(rules_.changing_verbs, form);
    return change ? change : find_change(rules_.changing_levers, form);
  }

  bool is_other_verb(const Lexeme& lexeme) const {
    const TokenRange tokens = reading_.tokens_in(lexeme.span);
    if (lexeme.kind != LexemeKind::word || tokens.begin >= tokens.end) return false;
    // A bare form ("forecast", "estimate") is as often a noun that was taken for a verb.
    return reading_.token(tokens.begin).upos == Upos::verb && reading_.lemma(tokens.begin) != lexeme.form;
  }

  // "a rise of 5", "an increase in pensions of 5"
  std::optional<Change> of(std::size_t at) const {
    if (!has(Rule::change_of)) return std::nullopt;
    for (std::size_t step = 1; step <= std::min(kOfReach, at); ++step) {
      const Lexeme& lexeme = lexemes_[at - step];
      if (lexeme.kind != LexemeKind::word || is_other_verb(lexeme)) return std::nullopt;
      const auto change = find_change(rules_.changing_nouns, lexeme.form);
      const std::string_view next = form_at(lexemes_, at - step + 1);
      if (change && (step == 1 || next == "in" || next == "to" || next == "for")) return change;
      if (change) return std::nullopt;
      if (step == 1 && is_share()) {
        if (const auto share = find_change(rules_.changes_of_shares, lexeme.form)) return share;
      }
    }
    return std::nullopt;
  }

  // "growing at 5 per cent a year": a share of itself in some time
  std::optional<Change> at_rate(std::size_t at) const {
    if (!has(Rule::change_at_rate) || !is_share()) return std::nullopt;
    constexpr std::array<std::string_view, 4> kGrowth = {"gr", "expand", "shr", "contract"};
    const std::string_view verb = word(at);
    const bool grows = std::ranges::any_of(kGrowth, [&](std::string_view one) { return verb.starts_with(one); });
    return grows ? find_change(rules_.changing_verbs, verb) : std::nullopt;
  }

  // "shrank at an annual rate of 5 per cent"
  std::optional<Change> of_rate(std::size_t at) const {
    constexpr std::size_t kWords = 5;  // "at a seasonally adjusted annual rate"
    if (!has(Rule::change_of_rate) || (word(at) != "rate" && word(at) != "pace")) return std::nullopt;
    for (std::size_t step = 2; step <= std::min(kWords + 1, at); ++step) {
      if (lexemes_[at - step].form == "at") return by(at - step);
    }
    return std::nullopt;
  }

  // "cut the price 5 per cent", "raised rates half a point": a share or points right behind the object.
  std::optional<Change> past_object() const {
    if (!has(Rule::change_past_object) || !amount_.has_unit || amount_.is_money || !is_share()) return std::nullopt;
    for (std::size_t step = 1; step <= std::min(kObject, amount_.begin); ++step) {
      const Lexeme& lexeme = lexemes_[amount_.begin - step];
      if (lexeme.kind != LexemeKind::word || is_preposition(lexeme.form)) return std::nullopt;
      if (step == 1) continue;
      if (const auto change = find_change(rules_.changing_levers, lexeme.form)) return change;
    }
    return std::nullopt;
  }

  static bool is_preposition(std::string_view word) {
    constexpr std::array<std::string_view, 16> kWords = {"to",  "at",   "of",   "in",  "for",  "with", "from", "on",
                                                         "and", "than", "that", "who", "were", "is",   "was",  "are"};
    return is_one_of(word, kWords);
  }

  bool is_share() const {
    const std::string_view last = word(amount_.end);
    const std::string_view next = form_at(lexemes_, amount_.end);
    return last == "%" || last == "percent" || last == "cent" || last == "point" || last == "points" || last == "pct" ||
           last == "pc" || next == "point" || next == "points" || next == "notches" || next == "notch";
  }

  // "3 % higher", "45 points lower", "0.3 per cent down"
  std::optional<Change> behind() const {
    if (!has(Rule::change_behind)) return std::nullopt;
    const bool next_is_thing = form_at(lexemes_, amount_.end).ends_with("s") && amount_.end + 1 < lexemes_.size();
    const std::string_view behind = form_at(lexemes_, next_is_thing ? amount_.end + 1 : amount_.end);
    const bool is_level = behind == "higher" || behind == "lower";
    const std::string_view thing = form_at(lexemes_, amount_.end);
    const bool is_points = thing == "points" || thing == "places" || thing == "notches";
    const bool is_way = (behind == "up" || behind == "down") && (is_share() || is_points);
    return is_level || is_way ? find_change(rules_.changing_adverbs, behind) : std::nullopt;
  }

  const Reading& reading_;
  const Lexemes& lexemes_;
  const ChangedAmount& amount_;
  const QuantityRules& rules_;
};

}  // namespace

Change find_number_change(const Reading& reading, const Lexemes& lexemes, const ChangedAmount& amount,
                          const QuantityRules& rules) {
  return ChangeReader(reading, lexemes, amount, rules).read();
}

}  // namespace throughline::claims
