// Brings a store of an older version up to date.
#pragma once

#include "store/database.hpp"

namespace throughline::store {

// In one transaction: afterwards the store is of this version, or as it was (and false). A store that another program
// has brought up to date in the meantime is left alone.
bool migrate(Database& database);

}  // namespace throughline::store
