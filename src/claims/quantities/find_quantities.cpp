#include "claims/quantities/find_quantities.hpp"

#include <algorithm>

#include "claims/quantities/number_changes.hpp"
#include "claims/quantities/number_exclusions.hpp"
#include "claims/quantities/number_hedges.hpp"
#include "claims/quantities/number_ranges.hpp"
#include "claims/quantities/number_things.hpp"
#include "claims/quantities/time_units.hpp"

namespace throughline::claims {
namespace {

// Numbers of one sentence; more is a table, not a sentence.
constexpr std::size_t kMostNumbers = 400;

Span span_of(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
  return {lexemes[begin].span.begin, lexemes[end - 1].span.end};
}

void set_values(const AmountRange& range, Qualifier qualifier, QuantityFound& found) {
  Quantity& q = found.quantity;
  const NumberRead& number = range.first.number;
  q.qualifier = qualifier;
  if (range.second) {
    q.low = std::min(*number.value, *range.second->number.value);
    q.high = std::max(*number.value, *range.second->number.value);
    // "about 20 to 30" has both ends, and neither is sharp.
    q.qualifier = qualifier == Qualifier::about ? Qualifier::about : Qualifier::range;
    return;
  }
  if (number.is_vague) {
    const bool below = qualifier == Qualifier::at_most || qualifier == Qualifier::less_than;
    const bool above = qualifier == Qualifier::at_least || qualifier == Qualifier::more_than;
    if (!below) q.low = number.low;
    if (!above) q.high = number.high;
    q.qualifier = above || below ? qualifier : Qualifier::range;
    return;
  }
  q.value = number.value;
  if (qualifier == Qualifier::exact && number.is_round) q.qualifier = Qualifier::about;
  const bool below = q.qualifier == Qualifier::at_most || q.qualifier == Qualifier::less_than;
  const bool above = q.qualifier == Qualifier::at_least || q.qualifier == Qualifier::more_than;
  if (q.qualifier == Qualifier::exact || above) q.low = q.value;
  if (q.qualifier == Qualifier::exact || below) q.high = q.value;
}

class QuantityFinder {
 public:
  QuantityFinder(const Reading& reading, const QuantityRules& rules, Span sentence)
      : reading_(reading), rules_(rules), lexemes_(find_lexemes(reading.text(), sentence)) {}

  void find(std::vector<QuantityFound>& found) {
    std::size_t numbers = 0;
    for (std::size_t at = 0; at < lexemes_.size() && numbers < kMostNumbers;) {
      const auto range = read_range(lexemes_, at, rules_);
      if (!range) {
        ++at;
        continue;
      }
      ++numbers;
      at = std::max(at + 1, range->end);
      if (is_no_quantity(reading_, lexemes_, *range, rules_)) continue;
      found.push_back(build(*range, found));
    }
  }

 private:
  QuantityFound build(const AmountRange& range, const std::vector<QuantityFound>& before) const {
    QuantityFound found;
    const Hedge hedge = find_hedge(lexemes_, range, rules_);
    found.number = last_token_of(range);
    found.quantity.span = span_of(lexemes_, range.begin, range.end);
    set_values(range, hedge.qualifier, found);
    const Amount& last = range.second ? *range.second : range.first;
    found.thing = find_thing(reading_, lexemes_, range, found.number, rules_.active);
    found.quantity.unit = unit_of(range, found);
    if (range.kind == RangeKind::levels) {
      found.level = last.number.value;
      found.level_span = span_of(lexemes_, last.begin, last.end);
    } else {
      const ChangedAmount amount{hedge.begin,
                                 range.end,
                                 is_measured(range, found),
                                 is_money(found.quantity.unit),
                                 is_time_unit(found.quantity.unit),
                                 last.number.has_scale};
      if (!is_score(range)) found.quantity.change = find_number_change(reading_, lexemes_, amount, rules_);
      inherit_change(hedge.begin, before, found.quantity);
    }
    inherit_in_parentheses(range, before, found.quantity);
    return found;
  }

  // "they are down 2-0": the greater number first
  static bool is_score(const AmountRange& range) {
    return range.second && range.first.number.value && *range.first.number.value > *range.second->number.value;
  }

  // Of money, weight, points and the like, or of nothing that is named.
  bool is_measured(const AmountRange& range, const QuantityFound& found) const {
    if (!range.first.unit.empty() || (range.second && !range.second->unit.empty()) || !found.thing) return true;
    const std::string_view thing = reading_.lemma(*found.thing);
    return thing == "point" || thing == "notch" || thing == "place";
  }

  static bool is_money(std::string_view unit) {
    return unit.size() == 3 && std::ranges::all_of(unit, [](char c) { return c >= 'A' && c <= 'Z'; });
  }

  std::uint32_t last_token_of(const AmountRange& range) const {
    const NumberRead& number = range.second ? range.second->number : range.first.number;
    const TokenRange tokens = reading_.tokens_in(span_of(lexemes_, number.begin, number.end));
    return tokens.end > tokens.begin ? tokens.end - 1 : tokens.begin;
  }

  std::string unit_of(const AmountRange& range, const QuantityFound& found) const {
    std::string measured = !range.first.unit.empty() ? range.first.unit
                           : range.second            ? range.second->unit
                                                     : std::string();
    if (measured.empty()) return found.thing ? std::string(reading_.lemma(*found.thing)) : std::string();
    const std::string per = rate_behind(range.end);
    return per.empty() ? measured : measured + " per " + per;
  }

  // "$3.50 a gallon", "2 million barrels of oil per day", "60 miles an hour": what the amount is reckoned by.
  std::string rate_behind(std::size_t end) const {
    if (!rules_.active.has(Rule::rate_unit)) return {};
    std::size_t at = end;
    if (form_at(lexemes_, at) == "of" && at + 1 < lexemes_.size() && lexemes_[at + 1].kind == LexemeKind::word) at += 2;
    const std::string_view word = form_at(lexemes_, at);
    if (word != "a" && word != "an" && word != "per" && word != "each" && word != "every" && word != "/") return {};
    const std::string_view behind = form_at(lexemes_, at + 2);
    if (behind == "ago" || behind == "earlier" || behind == "later" || behind == "before") return {};
    const auto base = rules_.rate_bases.find(form_at(lexemes_, at + 1));
    return base == rules_.rate_bases.end() ? std::string() : *base;
  }

  // "A fell 2 per cent and B by 3 per cent", "fell 2 per cent and 3 per cent": the second verb is left out.
  void inherit_change(std::size_t begin, const std::vector<QuantityFound>& before, Quantity& quantity) const {
    if (!rules_.active.has(Rule::change_shared)) return;
    if (quantity.change != Change::none || begin < 2 || before.empty()) return;
    const Quantity& earlier = before.back().quantity;
    if (form_at(lexemes_, begin - 1) == "and" && !verb_between(earlier.span.end, begin)) {
      if (earlier.unit == quantity.unit) quantity.change = earlier.change;
      return;
    }
    if (is_same_again(begin, earlier) || (earlier.unit == quantity.unit && only_named_between(begin, earlier))) {
      quantity.change = earlier.change;
      return;
    }
    if (is_price_after(begin, earlier, quantity)) quantity.change = earlier.change;
    if (form_at(lexemes_, begin - 1) != "by") return;
    const bool same_sentence = earlier.span.begin >= lexemes_.front().span.begin;
    const TokenRange governor = reading_.tokens_in(lexemes_[begin - 2].span);
    const bool has_verb = governor.begin < governor.end && reading_.token(governor.begin).upos == Upos::verb;
    if (same_sentence && !has_verb && earlier.unit == quantity.unit) quantity.change = earlier.change;
  }

  // "fell $2, or 3 per cent,"
  bool is_same_again(std::size_t begin, const Quantity& earlier) const {
    if (form_at(lexemes_, begin - 1) != "or") return false;
    std::size_t end = form_at(lexemes_, begin - 2) == "," ? begin - 2 : begin - 1;
    // "rose 12 points, or 3 per cent,"
    if (end > 1 && lexemes_[end - 1].kind == LexemeKind::word && lexemes_[end - 1].span.begin > earlier.span.end) --end;
    return end > 0 && lexemes_[end - 1].span.end == earlier.span.end;
  }

  // "fell 12 cents to $4.10": the price has the direction of its own step.
  bool is_price_after(std::size_t begin, const Quantity& earlier, const Quantity& price) const {
    const bool follows = form_at(lexemes_, begin - 1) == "to" && lexemes_[begin - 2].span.end == earlier.span.end;
    const bool is_coin = earlier.unit == "cent" || earlier.unit == "penny" || earlier.unit == "sen";
    return follows && is_money(price.unit) && (is_coin || is_money(earlier.unit)) && !is_behind_by(earlier);
  }

  bool is_behind_by(const Quantity& quantity) const {
    const auto at = std::ranges::find(lexemes_, quantity.span.begin, [](const Lexeme& one) { return one.span.begin; });
    return at != lexemes_.begin() && at != lexemes_.end() && std::prev(at)->form == "by";
  }

  // "The krone gained 2 per cent, the euro 3 per cent and the pound 1 per cent": names alone stand between.
  bool only_named_between(std::size_t begin, const Quantity& earlier) const {
    if (earlier.span.begin < lexemes_.front().span.begin) return false;
    const TokenRange tokens = reading_.tokens_in({earlier.span.end, lexemes_[begin].span.begin});
    bool has_noun = false;
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
      const Upos upos = reading_.token(i).upos;
      const bool joins = i == tokens.begin && (reading_.word(i) == "," || reading_.word(i) == "and");
      has_noun = has_noun || upos == Upos::noun || upos == Upos::propn || upos == Upos::adj;  // "gold" may be tagged so
      if (!joins && i == tokens.begin) return false;
      if (upos == Upos::verb || upos == Upos::aux || upos == Upos::adp || upos == Upos::sconj || upos == Upos::num ||
          upos == Upos::pron || reading_.word(i) == ";" || reading_.word(i) == "(") {
        return false;
      }
    }
    return has_noun;
  }

  bool verb_between(std::uint32_t from, std::size_t to) const {
    const TokenRange tokens = reading_.tokens_in({from, lexemes_[to].span.begin});
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
      const Upos upos = reading_.token(i).upos;
      if (upos == Upos::verb || upos == Upos::aux) return true;
    }
    return from < lexemes_.front().span.begin;
  }

  // "more than 7 million crowns ($1 million)": what stands in parentheses is the same amount again.
  void inherit_in_parentheses(const AmountRange& range, const std::vector<QuantityFound>& before,
                              Quantity& quantity) const {
    if (!rules_.active.has(Rule::hedge_in_parentheses)) return;
    if (before.empty() || range.begin == 0 || form_at(lexemes_, range.begin - 1) != "(") return;
    const Quantity& outer = before.back().quantity;
    if (outer.span.end + 24 < quantity.span.begin || outer.span.begin < lexemes_.front().span.begin) return;
    if (quantity.qualifier == Qualifier::exact && outer.qualifier != Qualifier::range) {
      quantity.qualifier = outer.qualifier;
      if (outer.qualifier != Qualifier::exact && !outer.low) quantity.low.reset();
      if (outer.qualifier != Qualifier::exact && !outer.high) quantity.high.reset();
    }
    if (quantity.change == Change::none) quantity.change = outer.change;
  }

  const Reading& reading_;
  const QuantityRules& rules_;
  Lexemes lexemes_;
};

}  // namespace

std::vector<QuantityFound> find_quantities(const Reading& reading, const QuantityRules& rules) {
  std::vector<QuantityFound> found;
  for (const Sentence& sentence : reading.annotation().sentences) {
    QuantityFinder(reading, rules, sentence.span).find(found);
  }
  return found;
}

}  // namespace throughline::claims
