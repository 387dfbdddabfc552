#include "store/database.hpp"

#include <sqlite3.h>
#include <sys/stat.h>

#include <array>

namespace throughline::store {
namespace {

constexpr int kBusyMilliseconds = 5000;

// Passes `code` on, and keeps it when it is the first that tells of a failure.
int noted(int code, Failure& failure) {
  const bool fine = code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE;
  if (!fine && failure.code == 0) failure.code = code;
  return code;
}

// As SQLite reads names of files that begin with "file:".
std::string as_uri(std::string_view path, std::string_view query) {
  constexpr std::array<char, 16> kDigits = {'0', '1', '2', '3', '4', '5', '6', '7',
                                            '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
  std::string uri = "file:";
  for (const char c : path) {
    if (c == '%' || c == '?' || c == '#') {
      const auto byte = static_cast<unsigned char>(c);
      uri += {'%', kDigits.at(byte >> 4U), kDigits.at(byte & 15U)};
    } else {
      uri += c;
    }
  }
  return uri.append("?").append(query);
}

// Whether a log of changes that are not in the file yet lies beside it.
bool has_log(const std::string& path) {
  struct stat log {};
  return ::stat((path + "-wal").c_str(), &log) == 0 && log.st_size > 0;
}

}  // namespace

void Statement::Finalise::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement& Statement::bind(int parameter, const Cell& cell) {
  if (const auto* number = std::get_if<std::int64_t>(&cell)) {
    sqlite3_bind_int64(statement_.get(), parameter, *number);
  } else if (const auto* text = std::get_if<std::string_view>(&cell)) {
    // An empty view may have no address, and that would bind NULL.
    const char* const bytes = text->empty() ? "" : text->data();
    sqlite3_bind_text64(statement_.get(), parameter, bytes, text->size(), SQLITE_STATIC, SQLITE_UTF8);
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

int Statement::columns() const { return sqlite3_column_count(statement_.get()); }

Cell Statement::cell(int column) const {
  switch (sqlite3_column_type(statement_.get(), column)) {
    case SQLITE_NULL:
      return {};
    case SQLITE_INTEGER:
      return number(column);
    default:
      return text(column);
  }
}

std::string_view Statement::text(int column) const {
  const auto* const bytes = sqlite3_column_blob(statement_.get(), column);
  const int size = sqlite3_column_bytes(statement_.get(), column);
  if (!bytes) return {};
  return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(statement_.get(), column); }

void Database::Close::operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }

void Database::open(const std::string& name, int flags) {
  sqlite3* connection = nullptr;
  const int code = sqlite3_open_v2(name.c_str(), &connection, flags | SQLITE_OPEN_EXRESCODE, nullptr);
  open_ = noted(code, *failure_) == SQLITE_OK;
  connection_.reset(connection);
  if (open_) sqlite3_busy_timeout(connection, kBusyMilliseconds);
}

Database::Database(const std::string& path, Access access) {
  const int created = access == Access::write ? SQLITE_OPEN_CREATE : 0;
  open(path, access == Access::read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | created);
  // Readers of a write-ahead log keep a file of their own beside it. Where that cannot be, a store at rest can be read
  // as a file that nobody changes.
  if (access != Access::read || !open_ || number("SELECT count(*) FROM sqlite_schema") || has_log(path)) return;
  if (trouble() != Trouble::unavailable) return;
  forget_trouble();
  open(as_uri(path, "immutable=1"), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
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

std::string Database::integrity() const {
  Statement statement = prepare("PRAGMA integrity_check(1)");
  if (statement.step() != Step::row) return message();
  return std::string(statement.text(0));
}

Trouble Database::trouble() const {
  switch (failure_->code & 0xFF) {  // the rest tells the kinds of one failure apart
    case SQLITE_NOTADB:
      return Trouble::not_a_database;
    case SQLITE_OK:
    case SQLITE_CORRUPT:
    case SQLITE_ERROR:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_FORMAT:
      return Trouble::damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return Trouble::locked;
    case SQLITE_FULL:
      return Trouble::full;
    default:
      return Trouble::unavailable;
  }
}

std::string Database::message() const { return sqlite3_errstr(failure_->code); }

}  // namespace throughline::store
