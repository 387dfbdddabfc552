// Reads a store's tables and checks every row and their sum.
#pragma once

#include <optional>

#include "store/database.hpp"
#include "throughline/claim_set.hpp"
#include "throughline/day.hpp"

namespace throughline::store {

// Null when something is damaged or cannot be read. All rows are read and checked whatever `as_of` says: a row whose
// day was damaged must not drop out of sight.
std::optional<ClaimSet> read_tables(const Database& database, std::optional<Day> as_of);

}  // namespace throughline::store
