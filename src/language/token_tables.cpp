#include "language/token_tables.hpp"

#include "base/characters.hpp"

namespace throughline::language {

TokenTables::TokenTables(const TableSet& tables) : abbreviations_(tables.table("abbreviations")) {
  for (const TableRow& row : tables.table("hyphen_prefixes").rows) {
    prefixes_.emplace(row.cell(0));
  }
  for (const TableRow& row : tables.table("contractions").rows) {
    const std::string_view length = row.cell(1);
    if (!length.empty() && is_ascii_digit(length.front())) {
      contractions_.emplace(row.cell(0), static_cast<std::size_t>(length.front() - '0'));
    }
  }
  for (const TableRow& row : tables.table("glued_units").rows) {
    glued_units_.emplace(row.cell(0));
  }
}

std::size_t TokenTables::contraction_length(const std::string& lower) const {
  const auto found = contractions_.find(lower);
  return found == contractions_.end() || found->second >= lower.size() ? 0 : found->second;
}

}  // namespace throughline::language
