// Pairs of names that a user's file of actors keeps apart.
#pragma once

#include <set>
#include <string>
#include <utility>

#include "graph/actor_census.hpp"
#include "throughline/tables.hpp"

namespace throughline::graph {

class KeptApart {
 public:
  KeptApart() = default;
  // From the rows NAME, CANONICAL, "apart" of the table "actor_aliases"; other rows are passed over.
  explicit KeptApart(const Table& table);

  bool empty() const { return names_.empty(); }
  // Whether one of the two bears the name and the other the canonical one, case aside.
  bool holds(const CensusActor& a, const CensusActor& b) const;

 private:
  std::set<std::pair<std::string, std::string>> names_;  // in folded case
};

}  // namespace throughline::graph
