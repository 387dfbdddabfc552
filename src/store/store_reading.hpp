// Reads a store's tables and checks every row and their sum.
#pragma once

#include <cstdint>
#include <optional>

#include "store/database.hpp"
#include "throughline/store.hpp"

namespace throughline::store {

// What a reader asks for.
struct Wanted {
  std::optional<Day> as_of;
  std::optional<std::int64_t> version;
};

// Null when something is damaged or cannot be read. All rows are read and checked whatever is wanted: a row whose day
// was damaged must not drop out of sight.
std::optional<ClaimSet> read_tables(const Database& database, const Wanted& wanted);

// Whether a row whose columns are `since` and `until` counted at a version (null: now).
bool counts_at(const Cell& since, const Cell& until, std::optional<std::int64_t> version);

}  // namespace throughline::store
