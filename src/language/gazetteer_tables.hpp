// The gazetteer as the tables of data/ give it.
#pragma once
#include "language/gazetteer.hpp"
#include "throughline/tables.hpp"

namespace throughline::language {

Gazetteer build_gazetteer(const TableSet& tables);

}  // namespace throughline::language
