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

}  // namespace

Hedge find_hedge(const Lexemes& lexemes, const AmountRange& range, const QuantityRules& rules) {
  const auto word = [&](std::size_t i) { return form_at(lexemes, i); };
  if (const auto sign = sign_before(lexemes, range.begin)) return {*sign, range.begin - 1};
  const PhraseMatch before = rules.hedges_before.find_before(range.begin, word);
  if (before.begin < before.end && !leads_to(lexemes, before)) {
    // "about 20 to 30", "almost about 20": the outer hedge may stand further left.
    return {rules.hedge_qualifiers[before.row], before.begin};
  }
  const PhraseMatch behind = rules.hedges_after.find_at(range.end, word);
  if (behind.begin < behind.end) return {rules.hedge_qualifiers[behind.row], range.begin};
  const PhraseMatch inside = rules.hedges_after.find_at(range.first.number.end, word);
  if (inside.begin < inside.end) return {rules.hedge_qualifiers[inside.row], range.begin};
  return {Qualifier::exact, range.begin};
}

}  // namespace throughline::claims
