#include "claims/quantities/number_hedges.hpp"

#include <algorithm>
#include <array>

namespace throughline::claims {
namespace {

std::optional<Qualifier> sign_before(const Lexemes& lexemes, std::size_t begin) {
  if (begin == 0) return std::nullopt;
  const std::string_view sign = form_at(lexemes, begin - 1);
  if (sign == "~") return Qualifier::about;
  if (sign == ">") return Qualifier::more_than;
  if (sign == "<") return Qualifier::less_than;
  return std::nullopt;
}

// "ticked up to 4 %" leads to a level, "handed over 4" belongs to its verb: neither bounds the number.
bool leads_to(const Lexemes& lexemes, const PhraseMatch& hedge) {
  constexpr std::array<std::string_view, 14> kMoves = {"ticked", "rose", "rise", "inched", "inching", "inch",   "crept",
                                                       "edged",  "went", "go",   "moved",  "climbed", "jumped", "back"};
  constexpr std::array<std::string_view, 12> kHands = {"hand",   "hands", "handed", "handing", "turn",   "turns",
                                                       "turned", "take",  "took",   "taken",   "taking", "turning"};
  if (hedge.begin == 0) return false;
  if (form_at(lexemes, hedge.begin) == "over" && hedge.end - hedge.begin == 1) {
    return std::ranges::find(kHands, form_at(lexemes, hedge.begin - 1)) != kHands.end();
  }
  if (hedge.end - hedge.begin != 2 || form_at(lexemes, hedge.begin) != "up") return false;
  return std::ranges::find(kMoves, form_at(lexemes, hedge.begin - 1)) != kMoves.end();
}

// "talks about 12 prisoners", "a dispute over 3 islands": the word has its first meaning.
bool is_topic(const Lexemes& lexemes, const PhraseMatch& hedge) {
  constexpr std::array<std::string_view, 2> kHedges = {"about", "over"};
  constexpr std::array<std::string_view, 47> kBefore = {
      "talk",     "talks",     "talked",      "talking",   "think",    "thinking", "thought",      "worry",
      "worried",  "worries",   "concern",     "concerned", "concerns", "complain", "complained",   "complaints",
      "question", "questions", "information", "ask",       "asked",    "story",    "stories",      "report",
      "reports",  "dispute",   "row",         "argument",  "argued",   "fight",    "fought",       "battle",
      "war",      "clash",     "clashed",     "anger",     "protest",  "protests", "negotiations", "speak",
      "spoke",    "know",      "learn",       "learned",   "write",    "wrote",    "details"};
  if (hedge.begin == 0 || hedge.end - hedge.begin != 1) return false;
  return std::ranges::find(kHedges, form_at(lexemes, hedge.begin)) != kHedges.end() &&
         std::ranges::find(kBefore, form_at(lexemes, hedge.begin - 1)) != kBefore.end();
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
  constexpr std::array<std::string_view, 9> kUnits = {"hour", "day",    "night",  "week",  "month",
                                                      "year", "decade", "minute", "second"};
  constexpr std::array<std::string_view, 24> kMeasured = {
      "for",   "is",     "was", "are",   "were",  "be",     "been", "take", "took", "takes", "taken",  "last",
      "lasts", "lasted", "of",  "after", "spent", "waited", "and",  "than", "with", "to",    "within", "'s"};
  if (hedge.end - hedge.begin != 1 || form_at(lexemes, hedge.begin) != "over") return false;
  if (std::ranges::find(kUnits, range.first.unit) == kUnits.end()) return false;
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
    if (const auto sign = sign_before(lexemes_, range_.begin); sign && has(Rule::hedge_sign)) {
      return {*sign, range_.begin - 1};
    }
    if (const auto hedge = before(range_.begin)) return *hedge;
    if (const std::size_t at =
            is_threshold(lexemes_, range_) ? range_.begin - 1 : before_fillers(lexemes_, range_.begin);
        at < range_.begin && has(Rule::hedge_past_filler)) {
      if (const auto hedge = before(at)) return *hedge;
    }
    for (const std::size_t end : {range_.end, range_.first.number.end}) {
      const PhraseMatch behind = rules_.hedges_after.find_at(end, word());
      if (behind.begin < behind.end && has(Rule::hedge_after)) return at_number(behind);
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
    if (has(Rule::no_hedge_after_move) && leads_to(lexemes_, match)) return std::nullopt;
    if (has(Rule::no_hedge_of_period) && is_period(lexemes_, match, range_)) return std::nullopt;
    if (has(Rule::no_hedge_after_talk) && is_topic(lexemes_, match)) return std::nullopt;
    return Hedge{rules_.hedge_qualifiers[match.row], match.begin};
  }

  // "12 ships or more", "12 large ships at most"
  std::optional<Hedge> past_noun() const {
    constexpr std::size_t kWords = 3;
    if (!has(Rule::hedge_past_noun)) return std::nullopt;
    for (std::size_t at = range_.end; at < std::min(lexemes_.size(), range_.end + kWords); ++at) {
      if (lexemes_[at].kind != LexemeKind::word) return std::nullopt;
      const PhraseMatch behind = rules_.hedges_after.find_at(at + 1, word());
      if (behind.end - behind.begin < 2) continue;
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
