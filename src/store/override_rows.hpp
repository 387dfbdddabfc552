// Overrides that an editor put into the store.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "store/database.hpp"
#include "throughline/override.hpp"
#include "throughline/store.hpp"

namespace throughline::store {

// Those in force at a version (null: now), by number. Null when a row is damaged or cannot be read.
std::optional<std::vector<NumberedOverride>> read_override_rows(const Database& database,
                                                                std::optional<std::int64_t> version);

struct OverrideChange {
  std::size_t changed = 0;
  std::optional<std::int64_t> unknown;  // a number that no override in force has; then nothing was written
};

// Null when a row is damaged or cannot be written. REQUIRES: within a transaction.
std::optional<OverrideChange> change_override_rows(const Database& database, std::span<const Override> add,
                                                   std::span<const std::int64_t> remove, const std::string& made);

}  // namespace throughline::store
