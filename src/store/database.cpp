#include "store/database.hpp"

#include <sqlite3.h>

namespace throughline::store {
namespace {

constexpr int kBusyMilliseconds = 5000;

// Passes `code` on, and keeps it when it is the first that tells of a failure.
int noted(int code, Failure& failure) {
  const bool fine = code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE;
  if (!fine && failure.code == 0) failure.code = code;
  return code;
}

}  // namespace

void Statement::Finalise::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement& Statement::bind(int parameter, std::string_view text) {
  // An empty view may have no address, and that would bind NULL.
  const char* const bytes = text.empty() ? "" : text.data();
  sqlite3_bind_text64(statement_.get(), parameter, bytes, text.size(), SQLITE_STATIC, SQLITE_UTF8);
  return *this;
}

Statement& Statement::bind(int parameter, std::optional<std::int64_t> number) {
  if (number) {
    sqlite3_bind_int64(statement_.get(), parameter, *number);
  } else {
    sqlite3_bind_null(statement_.get(), parameter);
  }
  return *this;
}

Step Statement::step() {
  if (!statement_) return Step::failed;
  switch (noted(sqlite3_step(statement_.get()), *failure_)) {
    case SQLITE_ROW:
      return Step::row;
    case SQLITE_DONE:
      return Step::done;
    default:
      return Step::failed;
  }
}

bool Statement::run() {
  Step last = step();
  while (last == Step::row) last = step();
  reset();
  return last == Step::done;
}

void Statement::reset() {
  sqlite3_reset(statement_.get());
  sqlite3_clear_bindings(statement_.get());
}

std::string_view Statement::text(int column) const {
  const auto* const bytes = sqlite3_column_blob(statement_.get(), column);
  const int size = sqlite3_column_bytes(statement_.get(), column);
  if (!bytes) return {};
  return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(statement_.get(), column); }

std::optional<std::int64_t> Statement::number_or_null(int column) const {
  if (sqlite3_column_type(statement_.get(), column) == SQLITE_NULL) return std::nullopt;
  return number(column);
}

void Database::Close::operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }

Database::Database(const std::string& path) {
  sqlite3* connection = nullptr;
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE;
  open_ = noted(sqlite3_open_v2(path.c_str(), &connection, flags, nullptr), *failure_) == SQLITE_OK;
  connection_.reset(connection);
  if (open_) sqlite3_busy_timeout(connection, kBusyMilliseconds);
}

bool Database::execute(const char* sql) {
  return noted(sqlite3_exec(connection_.get(), sql, nullptr, nullptr, nullptr), *failure_) == SQLITE_OK;
}

Statement Database::prepare(std::string_view sql) const {
  sqlite3_stmt* statement = nullptr;
  noted(sqlite3_prepare_v2(connection_.get(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr),
        *failure_);
  return {statement, failure_.get()};
}

std::optional<std::int64_t> Database::number(std::string_view sql) const {
  Statement statement = prepare(sql);
  if (statement.step() != Step::row) return std::nullopt;
  return statement.number(0);
}

Trouble Database::trouble() const {
  switch (failure_->code & 0xFF) {  // the rest tells the kinds of one failure apart
    case SQLITE_NOTADB:
      return Trouble::not_a_database;
    case SQLITE_OK:
    case SQLITE_CORRUPT:
    case SQLITE_ERROR:
    case SQLITE_CONSTRAINT:
    case SQLITE_FORMAT:
      return Trouble::damaged;
    default:
      return Trouble::unavailable;
  }
}

std::string Database::message() const { return sqlite3_errstr(failure_->code); }

}  // namespace throughline::store
