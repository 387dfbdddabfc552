// A thin owner of an SQLite connection and its statements. No exceptions: every call says whether it went well, and the
// connection tells why not.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "store/cell.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace throughline::store {

enum class Step : std::uint8_t { row, done, failed };

// What went wrong, as far as a user can do something about it.
enum class Trouble : std::uint8_t {
  not_a_database,  // the file is something else
  damaged,         // the file is broken, or its tables are not ours
  locked,          // another program holds it
  full,            // there is no space left
  unavailable      // it cannot be read or written now: rights, a folder that is not there
};

// The first failure since it was last forgotten: SQLite's own note is overwritten by the clean-up that follows.
struct Failure {
  int code = 0;
};

class Statement {
 public:
  // Parameters count from 1, columns from 0. REQUIRES: what a text cell shows lives until the next reset.
  Statement& bind(int parameter, const Cell& cell);

  Step step();
  // Steps to the end, then resets. False when that fails.
  bool run();
  void reset();

  int columns() const;
  Cell cell(int column) const;  // a text is valid until the next step
  std::string_view text(int column) const;
  std::int64_t number(int column) const;

 private:
  friend class Database;
  struct Finalise {
    void operator()(sqlite3_stmt* statement) const;
  };
  Statement(sqlite3_stmt* statement, Failure* failure) : statement_(statement), failure_(failure) {}

  std::unique_ptr<sqlite3_stmt, Finalise> statement_;  // null when it could not be prepared: every step fails
  Failure* failure_;                                   // the database's; not owned
};

enum class Access : std::uint8_t {
  read,      // the file must be there
  existing,  // the same, to be written too
  write      // made when it is not there
};

class Database {
 public:
  // Even a failed database can be asked for its trouble.
  Database(const std::string& path, Access access);

  bool is_open() const { return open_; }
  bool execute(const char* sql);
  Statement prepare(std::string_view sql) const;
  // The one number that a statement gives; null when it fails.
  std::optional<std::int64_t> number(std::string_view sql) const;
  // What SQLite itself finds wrong with the file, in its words; "ok" when nothing.
  std::string integrity() const;

  // Of the first failure since `forget_trouble`. Damaged when SQLite saw none: then it is the rows that do not fit.
  Trouble trouble() const;
  std::string message() const;  // SQLite's words
  void forget_trouble() const { *failure_ = {}; }

 private:
  struct Close {
    void operator()(sqlite3* connection) const;
  };
  void open(const std::string& name, int flags);

  std::unique_ptr<Failure> failure_ = std::make_unique<Failure>();
  std::unique_ptr<sqlite3, Close> connection_;
  bool open_ = false;
};

// Rolls back unless committed.
class Transaction {
 public:
  explicit Transaction(Database& database) : database_(database), open_(database.execute("BEGIN IMMEDIATE")) {}
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction() {
    if (open_) database_.execute("ROLLBACK");
  }

  bool is_open() const { return open_; }
  bool commit() {
    const bool committed = database_.execute("COMMIT");
    if (committed) open_ = false;
    return committed;
  }

 private:
  Database& database_;
  bool open_;
};

}  // namespace throughline::store
