// The tables that are built in, read once.
#pragma once

#include "throughline/tables.hpp"

namespace throughline::testing {

inline const TableSet& embedded_tables() {
  static const TableSet tables = TableSet::embedded().value();
  return tables;
}

}  // namespace throughline::testing
