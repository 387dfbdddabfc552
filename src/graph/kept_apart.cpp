#include "graph/kept_apart.hpp"

#include "base/text.hpp"

namespace throughline::graph {

KeptApart::KeptApart(const Table& table) {
  for (const TableRow& row : table.rows) {
    if (row.cell(2) == "apart") names_.emplace(base::fold_case(row.cell(0)), base::fold_case(row.cell(1)));
  }
}

bool KeptApart::holds(const CensusActor& a, const CensusActor& b) const {
  if (names_.empty()) return false;
  const std::string first = base::fold_case(a.name);
  const std::string second = base::fold_case(b.name);
  return names_.contains({first, second}) || names_.contains({second, first});
}

}  // namespace throughline::graph
