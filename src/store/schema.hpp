// The tables of a store, and how a file is known to be one.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "store/database.hpp"

namespace throughline::store {

inline constexpr std::int64_t kApplicationId = 0x54684C6E;  // "ThLn", in the header of the file
inline constexpr std::int64_t kStoreVersion = 2;            // user_version: raised when older programs cannot read it

enum class Recognised : std::uint8_t { store, older, empty, other, newer, failed };

// Only reads, so that another program's file stays as it is.
Recognised recognise(const Database& database);

// Makes the tables in a file that has none. REQUIRES: within a transaction.
bool create_tables(Database& database);
// Makes the tables where there are none, unless another program was faster.
bool create_store(Database& database);

// What a connection that writes needs each time: a log that survives a crash, written through at each commit.
bool configure(Database& database);

// A table whose columns are `columns` and, last, `mark`.
struct TableSpec {
  std::string_view name;
  std::string_view columns;
};

// The content of an article as it was read once: its article and actor records. It never changes.
inline constexpr TableSpec kArticles{"article", "number, id, digest, reported, reader, records"};
// The claims of an article, right behind each other.
inline constexpr TableSpec kClaims{"claim", "number, id, article, record"};
// When an article counted: from version `since` until before version `until` (null: it does), then `next` in its place.
inline constexpr TableSpec kStays{"stay", "number, article, id, since, until, next"};
// Inputs that could not be used, likewise.
inline constexpr TableSpec kSkipped{"skipped", "number, path, code, place, since, until"};
// What a file held when it was read last: `place` says where, `digest` what and how; ids of articles, one a line.
inline constexpr TableSpec kFiles{"file", "place, digest, articles"};
// Which files hold an article now.
inline constexpr TableSpec kHoldings{"holding", "article, place"};
inline constexpr TableSpec kOverrides{"override", "number, row, since, until"};
// What was done to the store, and what was built from it. `document` is the built timeline, deflated.
inline constexpr TableSpec kVersions{
    "version",
    "number, made, deed, reader, articles, updated, claims, skipped, entries, options, digest, size, document"};

inline constexpr std::array<TableSpec, 8> kTables = {kArticles, kClaims,   kStays,     kSkipped,
                                                     kFiles,    kHoldings, kOverrides, kVersions};

}  // namespace throughline::store
