// Adds what files hold to the tables of a store.
#pragma once

#include "store/database.hpp"
#include "throughline/store.hpp"

namespace throughline::store {

// False when a row that is there is damaged, or the tables cannot be read or written. REQUIRES: within a transaction.
bool add_files(const Database& database, std::span<const FileYield> files, Addition& addition);

}  // namespace throughline::store
