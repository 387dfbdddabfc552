// A store looked through from end to end.
#pragma once

#include "store/database.hpp"
#include "throughline/store.hpp"

namespace throughline::store {

StoreHealth examine_tables(const Database& database);

}  // namespace throughline::store
