#include "graph/actor_tables.hpp"

#include "base/text.hpp"

namespace throughline::graph {

ActorTables::ActorTables(const TableSet& tables) : apart(tables.table("actor_aliases")) {
  for (const std::string_view name : {"countries", "places", "known_organizations"}) {
    for (const TableRow& row : tables.table(name).rows) {
      if (row.cell(0).find(' ') == std::string_view::npos) known_words.insert(base::fold_case(row.cell(0)));
    }
  }
}

}  // namespace throughline::graph
