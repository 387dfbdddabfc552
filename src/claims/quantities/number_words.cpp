#include "claims/quantities/number_words.hpp"

#include <array>
#include <utility>

namespace throughline::claims {
namespace {

constexpr std::array<std::pair<std::string_view, NumberWordKind>, 8> kKinds = {{
    {"unit", NumberWordKind::unit},
    {"teen", NumberWordKind::teen},
    {"ten", NumberWordKind::ten},
    {"scale", NumberWordKind::scale},
    {"multiple", NumberWordKind::multiple},
    {"fraction", NumberWordKind::fraction},
    {"vague", NumberWordKind::vague},
    {"article", NumberWordKind::article},
}};

std::optional<NumberWordKind> parse_kind(std::string_view name) {
  for (const auto& [kind_name, kind] : kKinds) {
    if (kind_name == name) return kind;
  }
  return std::nullopt;
}

// "1200", "1/3" or "24..": what does not read as such stays 0.
NumberWord parse_word(NumberWordKind kind, std::string_view value) {
  NumberWord word;
  word.kind = kind;
  if (const std::size_t dots = value.find(".."); dots != std::string_view::npos) {
    word.low = Decimal::parse(value.substr(0, dots));
    word.high = Decimal::parse(value.substr(dots + 2));
    return word;
  }
  const std::size_t slash = value.find('/');
  word.value = Decimal::parse(value.substr(0, slash)).value_or(Decimal(0));
  if (slash == std::string_view::npos) return word;
  std::int64_t divisor = 0;
  for (const char digit : value.substr(slash + 1)) divisor = divisor * 10 + (digit - '0');
  word.divisor = divisor > 0 ? divisor : 1;
  return word;
}

}  // namespace

NumberWords::NumberWords(const Table& table) {
  for (const TableRow& row : table.rows) {
    if (const auto kind = parse_kind(row.cell(2))) words_.emplace(row.cell(0), parse_word(*kind, row.cell(1)));
  }
}

const NumberWord* NumberWords::find(std::string_view word) const {
  const auto found = words_.find(word);
  return found == words_.end() ? nullptr : &found->second;
}

}  // namespace throughline::claims
