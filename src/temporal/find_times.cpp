#include "temporal/find_times.hpp"

#include "temporal/rules.hpp"

namespace throughline::temporal {
namespace {

bool can_begin(const ParserRule& rule, const TimeToken& token) {
  switch (token.kind) {
    case TokenKind::word:
      return (rule.starters & token.classes) != 0;
    case TokenKind::digits:
      return rule.starts_with_digits;
    case TokenKind::mark:
      return rule.starts_with_mark && token.mark == '\'';
    case TokenKind::boundary:
      return false;
  }
  return false;
}

void parse_at(const TokenStream& stream, std::size_t at, FoundTimes& found) {
  const TimeToken& token = stream[at];
  if (token.kind == TokenKind::word && token.classes == 0) return;
  if (token.kind == TokenKind::mark && token.mark != '\'') return;
  std::uint8_t order = 0;
  for (const ParserRule& rule : parser_rules()) {
    ++order;
    if (!can_begin(rule, token)) continue;
    const std::size_t before = found.size();
    rule.find(stream, at, found);
    for (std::size_t i = before; i < found.size(); ++i) {
      found[i].order = order;
      found[i].rules.push_back(rule.name);
    }
  }
}

}  // namespace

FoundTimes find_times(const TokenStream& stream) {
  FoundTimes found;
  for (std::size_t at = 0; at < stream.size(); ++at) parse_at(stream, at, found);
  for (const RefinerRule& rule : refiner_rules()) rule.refine(stream, found);
  return found;
}

}  // namespace throughline::temporal
