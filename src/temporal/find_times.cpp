#include "temporal/find_times.hpp"

#include <array>
#include <bit>
#include <cassert>

#include "temporal/rules.hpp"

namespace throughline::temporal {
namespace {

// Which rules can begin at a token of some kind, worked out once: most words begin none.
struct RuleIndex {
  std::array<std::uint64_t, 64> by_class{};  // rules as bits
  std::uint64_t digits = 0;
  std::uint64_t mark = 0;
  WordMask starters = 0;
};

RuleIndex build_index() {
  RuleIndex index;
  const auto rules = parser_rules();
  assert(rules.size() <= 64);
  for (std::size_t rule = 0; rule < rules.size(); ++rule) {
    const std::uint64_t flag = std::uint64_t{1} << rule;
    for (std::size_t bit = 0; bit < index.by_class.size(); ++bit) {
      if ((rules[rule].starters >> bit & 1U) != 0) index.by_class[bit] |= flag;
    }
    if (rules[rule].starts_with_digits) index.digits |= flag;
    if (rules[rule].starts_with_mark) index.mark |= flag;
    index.starters |= rules[rule].starters;
  }
  return index;
}

std::uint64_t rules_for(const RuleIndex& index, const TimeToken& token) {
  if (token.kind == TokenKind::digits) return index.digits;
  if (token.kind == TokenKind::mark) return token.mark == '\'' ? index.mark : 0;
  std::uint64_t rules = 0;
  for (WordMask classes = token.classes & index.starters; classes != 0; classes &= classes - 1) {
    rules |= index.by_class[static_cast<std::size_t>(std::countr_zero(classes))];
  }
  return rules;
}

void parse_at(const TokenStream& stream, std::size_t at, std::uint64_t rules, FoundTimes& found) {
  for (; rules != 0; rules &= rules - 1) {
    const auto number = static_cast<std::size_t>(std::countr_zero(rules));
    const ParserRule& rule = parser_rules()[number];
    const std::size_t before = found.size();
    rule.find(stream, at, found);
    for (std::size_t i = before; i < found.size(); ++i) {
      found[i].order = static_cast<std::uint8_t>(number);
      found[i].rules.push_back(rule.name);
    }
  }
}

}  // namespace

FoundTimes find_times(const TokenStream& stream) {
  static const RuleIndex kIndex = build_index();
  FoundTimes found;
  for (std::size_t at = 0; at < stream.size(); ++at) {
    if (const std::uint64_t rules = rules_for(kIndex, stream[at]); rules != 0) parse_at(stream, at, rules, found);
  }
  for (const RefinerRule& rule : refiner_rules()) rule.refine(stream, found);
  return found;
}

}  // namespace throughline::temporal
