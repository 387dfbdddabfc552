// The number of the version that a transaction makes.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "store/database.hpp"

namespace throughline::store {

// One more than the highest `number` of a table; null when it cannot be read.
inline std::optional<std::int64_t> next_number(const Database& database, std::string_view table) {
  return database.number(fmt::format("SELECT coalesce(max(number), 0) + 1 FROM {}", table));
}

}  // namespace throughline::store
