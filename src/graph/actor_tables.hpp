// What the tables tell the rules by which actors are merged.
#pragma once

#include <string>
#include <unordered_set>

#include "graph/kept_apart.hpp"
#include "throughline/tables.hpp"

namespace throughline::graph {

struct ActorTables {
  KeptApart apart;
  // Countries, places and organisations of one word, in folded case: what bears such a name is seldom a person.
  std::unordered_set<std::string> known_words;

  ActorTables() = default;
  explicit ActorTables(const TableSet& tables);
};

}  // namespace throughline::graph
