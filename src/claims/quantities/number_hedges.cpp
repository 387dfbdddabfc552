#include "claims/quantities/number_hedges.hpp"

#include <algorithm>
#include <array>

#include "claims/quantities/time_units.hpp"

namespace throughline::claims {
namespace {

bool is_phrase(const Lexemes& lexemes, const PhraseMatch& found, std::string_view phrase) {
  std::string words;
  for (std::size_t i = found.begin; i < found.end; ++i) words += (words.empty() ? "" : " ") + lexemes[i].form;
  return words == phrase;
}

// "a film about 12 men", "a dispute over 3 islands", "rose up to 4 %": a word before it gives the hedge its plain
// meaning.
bool means_otherwise(const Lexemes& lexemes, const PhraseMatch& hedge, const AmountRange& range,
                     const QuantityRules& rules) {
  if (hedge.begin == 0) return false;
  const std::string_view before = form_at(lexemes, hedge.begin - 1);
  const auto found = rules.hedges_otherwise.find(before);
  if (found == rules.hedges_otherwise.end()) return false;
  return std::ranges::any_of(found->second, [&](const QuantityRules::OtherMeaning& other) {
    const bool applies = other.rule != Rule::no_hedge_of_verb || range.first.unit.empty();
    return applies && rules.active.has(other.rule) && is_phrase(lexemes, hedge, other.hedge);
  });
}

// "the past 3 years", "for over the first 12": no hedge of the number.
bool is_part_of_noun_phrase(const Lexemes& lexemes, const PhraseMatch& hedge) {
  if (hedge.begin == 0 || hedge.end - hedge.begin != 1) return false;
  const std::string_view word = form_at(lexemes, hedge.begin);
  const std::string_view before = form_at(lexemes, hedge.begin - 1);
  const bool determined =
      before == "the" || before == "these" || before == "those" || before == "this" || before == "its";
  return word == "past" && determined;
}

// "over 12 months" tells how long something went on, as "for over 12 months" does not.
bool is_period(const Lexemes& lexemes, const PhraseMatch& hedge, const AmountRange& range) {
  constexpr std::array<std::string_view, 24> kMeasured = {
      "for",   "is",     "was", "are",   "were",  "be",     "been", "take", "took", "takes", "taken",  "last",
      "lasts", "lasted", "of",  "after", "spent", "waited", "and",  "than", "with", "to",    "within", "'s"};
  if (hedge.end - hedge.begin != 1 || form_at(lexemes, hedge.begin) != "over") return false;
  if (!is_time_unit(range.first.unit)) return false;
  const std::string_view behind = form_at(lexemes, range.end);
  if (behind == "old" || behind == "ago" || behind == "late" || behind == "later" || behind == "long") return false;
  return hedge.begin == 0 || std::ranges::find(kMeasured, form_at(lexemes, hedge.begin - 1)) == kMeasured.end();
}

// "below the 20,000 mark": the article belongs to the mark.
bool is_threshold(const Lexemes& lexemes, const AmountRange& range) {
  constexpr std::array<std::string_view, 8> kMarks = {"mark",    "threshold", "level", "limit",
                                                      "barrier", "line",      "cap",   "milestone"};
  const bool hyphen = form_at(lexemes, range.end) == "-";
  return range.begin > 0 && form_at(lexemes, range.begin - 1) == "the" &&
         std::ranges::find(kMarks, form_at(lexemes, range.end + (hyphen ? 1 : 0))) != kMarks.end();
}

// Words between a hedge and its number: "at least another 12", "more than a combined 30", "only about a further 12".
std::size_t before_fillers(const Lexemes& lexemes, std::size_t begin) {
  constexpr std::array<std::string_view, 13> kFillers = {"another",  "further", "additional", "extra",      "combined",
                                                         "total",    "record",  "whopping",   "staggering", "mere",
                                                         "reported", "other",   "cumulative"};
  std::size_t at = begin;
  bool has_filler = false;
  for (std::size_t i = 0; i < 2 && at > 0; ++i) {
    const std::string_view word = form_at(lexemes, at - 1);
    const bool is_article = has_filler && (word == "a" || word == "an");
    if (!is_article && std::ranges::find(kFillers, word) == kFillers.end()) break;
    has_filler = true;
    --at;
  }
  return at;
}

class HedgeFinder {
 public:
  HedgeFinder(const Lexemes& lexemes, const AmountRange& range, const QuantityRules& rules)
      : lexemes_(lexemes), range_(range), rules_(rules) {}

  Hedge find() const {
    if (const PhraseMatch sign = rules_.hedge_signs.find_before(range_.begin, word());
        sign.begin < sign.end && has(Rule::hedge_sign)) {
      return {rules_.hedge_qualifiers[sign.row], sign.begin};
    }
    if (const auto hedge = before(range_.begin)) return *hedge;
    if (const std::size_t at =
            is_threshold(lexemes_, range_) ? range_.begin - 1 : before_fillers(lexemes_, range_.begin);
        at < range_.begin && has(Rule::hedge_past_filler)) {
      if (const auto hedge = before(at)) return *hedge;
    }
    for (const std::size_t end : {range_.end, range_.first.number.end}) {
      const PhraseMatch behind = rules_.hedges_after.find_at(end, word());
      if (behind.begin < behind.end && has(Rule::hedge_after) && !is_sum(behind)) return at_number(behind);
    }
    if (const auto hedge = past_noun()) return *hedge;
    return {Qualifier::exact, range_.begin};
  }

 private:
  bool has(Rule rule) const { return rules_.active.has(rule); }

  Phrases::WordAt word() const {
    return [this](std::size_t i) { return form_at(lexemes_, i); };
  }

  Hedge at_number(const PhraseMatch& phrase) const { return {rules_.hedge_qualifiers[phrase.row], range_.begin}; }

  std::optional<Hedge> before(std::size_t end) const {
    if (!has(Rule::hedge_before)) return std::nullopt;
    const PhraseMatch match = rules_.hedges_before.find_before(end, word());
    if (match.begin == match.end || is_part_of_noun_phrase(lexemes_, match)) return std::nullopt;
    if (is_end_of_compound(match.begin)) return std::nullopt;
    if (has(Rule::no_hedge_of_period) && is_period(lexemes_, match, range_)) return std::nullopt;
    if (means_otherwise(lexemes_, match, range_, rules_)) return std::nullopt;
    return Hedge{rules_.hedge_qualifiers[match.row], match.begin};
  }

  // "a two-under 70"
  bool is_end_of_compound(std::size_t at) const {
    return at > 1 && form_at(lexemes_, at - 1) == "-" && is_glued(lexemes_, at) && is_glued(lexemes_, at - 1);
  }

  // "$40 million plus tax", "5 km plus 2 more": a sum, not a bound.
  bool is_sum(const PhraseMatch& phrase) const {
    if (phrase.end - phrase.begin != 1 || form_at(lexemes_, phrase.begin) != "plus") return false;
    const bool more_follows = phrase.end < lexemes_.size() && lexemes_[phrase.end].kind != LexemeKind::mark;
    return more_follows && (!range_.first.unit.empty() || lexemes_[phrase.end].kind == LexemeKind::number);
  }

  // "12 ships or more", "12 large ships at most"
  std::optional<Hedge> past_noun() const {
    constexpr std::size_t kWords = 3;
    if (!has(Rule::hedge_past_noun)) return std::nullopt;
    for (std::size_t at = range_.end; at < std::min(lexemes_.size(), range_.end + kWords); ++at) {
      if (lexemes_[at].kind != LexemeKind::word) return std::nullopt;
      const bool comma = form_at(lexemes_, at + 1) == ",";  // "12 ships, more or less"
      const PhraseMatch behind = rules_.hedges_after.find_at(at + (comma ? 2 : 1), word());
      // One word alone ("12 ships tops") closes its clause.
      const bool closes = behind.end >= lexemes_.size() || lexemes_[behind.end].kind == LexemeKind::mark;
      const bool is_lone_word = behind.end - behind.begin == 1 && lexemes_[behind.begin].kind == LexemeKind::word;
      if (behind.begin == behind.end || (behind.end - behind.begin == 1 && !(is_lone_word && closes))) continue;
      // "12 ships, at least 3 of them"
      const bool belongs_to_next = behind.end < lexemes_.size() && lexemes_[behind.end].kind != LexemeKind::mark &&
                                   form_at(lexemes_, behind.begin) != "or";
      if (!belongs_to_next) return at_number(behind);
    }
    return std::nullopt;
  }

  const Lexemes& lexemes_;
  const AmountRange& range_;
  const QuantityRules& rules_;
};

}  // namespace

Hedge find_hedge(const Lexemes& lexemes, const AmountRange& range, const QuantityRules& rules) {
  return HedgeFinder(lexemes, range, rules).find();
}

}  // namespace throughline::claims
