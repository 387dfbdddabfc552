// Rows with their marks: read and checked, put in and taken away. Any table of the schema.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>

#include "store/database.hpp"
#include "store/schema.hpp"

namespace throughline::store {

// "SELECT columns, mark FROM name" and what follows.
std::string select_rows(const TableSpec& table, std::string_view rest = {});

// The mark of the row on which a statement of `select_rows` stands; null when it is not that of the row.
std::optional<std::int64_t> checked_mark(const TableSpec& table, const Statement& row);

// Puts rows into one table and takes them away, keeping count for the seal.
class RowWriter {
 public:
  // `seal` must outlive the writer.
  RowWriter(const Database& database, const TableSpec& table, SealChange& seal);

  bool insert(std::initializer_list<Cell> cells);
  // By the first column, or the first two.
  bool remove(const Cell& key, std::int64_t mark);
  bool remove(const Cell& key, const Cell& second, std::int64_t mark);

 private:
  TableSpec table_;
  SealChange* seal_;
  Statement insert_;
  Statement remove_;
  Statement remove_two_;
};

// Adds the change to the seal. REQUIRES: within the transaction of the rows.
bool write_seal(const Database& database, const SealChange& change);
// What the seal says; null when it cannot be read.
std::optional<SealChange> read_seal(const Database& database);

}  // namespace throughline::store
