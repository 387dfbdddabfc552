// The tables of a store, and how a file is known to be one.
#pragma once

#include <cstdint>

#include "store/database.hpp"

namespace throughline::store {

inline constexpr std::int64_t kApplicationId = 0x54684C6E;  // "ThLn", in the header of the file
inline constexpr std::int64_t kStoreVersion = 1;            // user_version: raised when older programs cannot read it

enum class Recognised : std::uint8_t { store, empty, other, newer, failed };

// Only reads, so that another program's file stays as it is.
Recognised recognise(const Database& database);

// Makes the tables where there are none. False when that fails.
bool create_tables(Database& database);

// What the connection needs each time: a log that survives a crash, written through to the disk at each commit.
bool configure(Database& database);

}  // namespace throughline::store
