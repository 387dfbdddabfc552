#include "base/abbreviations.hpp"

#include <algorithm>

#include "base/characters.hpp"
#include "base/text.hpp"

namespace throughline {
namespace {

AbbreviationKind kind_of(std::string_view name) {
  constexpr std::pair<std::string_view, AbbreviationKind> kKinds[] = {
      {"title", AbbreviationKind::title},
      {"inside", AbbreviationKind::inside},
      {"before_number", AbbreviationKind::before_number},
      {"either", AbbreviationKind::either},
      {"capital", AbbreviationKind::capital},
      {"hour", AbbreviationKind::hour}};
  const auto* const found =
      std::find_if(std::begin(kKinds), std::end(kKinds), [&](const auto& k) { return k.first == name; });
  return found == std::end(kKinds) ? AbbreviationKind::none : found->second;
}

// "U.S", "J.R.R": single letters parted by periods.
bool is_dotted(std::string_view word) {
  if (word.size() < 3 || word.size() % 2 == 0) {
    return false;
  }
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (i % 2 == 0 ? !is_ascii_letter(word[i]) : word[i] != '.') {
      return false;
    }
  }
  return true;
}

}  // namespace

Abbreviations::Abbreviations(const Table& table) {
  for (const TableRow& row : table.rows) {
    kinds_.emplace(row.cell(0), kind_of(row.cell(1)));
  }
}

AbbreviationKind Abbreviations::find(std::string_view word) const {
  const auto found = kinds_.find(base::to_ascii_lower(word));
  if (found != kinds_.end()) {
    const bool needs_capital = found->second == AbbreviationKind::capital;
    return needs_capital && !is_ascii_upper(word.front()) ? AbbreviationKind::none : found->second;
  }
  const bool initial = word.size() == 1 && is_ascii_upper(word.front());
  return initial || is_dotted(word) ? AbbreviationKind::either : AbbreviationKind::none;
}

}  // namespace throughline
