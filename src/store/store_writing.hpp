// Adds a claim set to a store's tables: rows that are there already are joined with what comes, or left alone.
#pragma once

#include "store/database.hpp"
#include "throughline/claim_set.hpp"

namespace throughline::store {

// False when a row that is there is damaged, or the tables cannot be read or written. REQUIRES: within a transaction.
bool add_to_tables(const Database& database, const ClaimSet& set);

}  // namespace throughline::store
