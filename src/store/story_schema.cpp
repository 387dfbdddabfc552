#include "store/story_schema.hpp"

#include <fmt/format.h>

namespace throughline::store {
namespace {

// One row an article: its records, as a claims stream of its own. `mark` is a digest of all other columns. `seal` has
// the exclusive or of all marks, so that a row that is gone is noticed too.
constexpr const char* kTables = R"sql(
CREATE TABLE article (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  reported INTEGER,
  stream TEXT NOT NULL,
  mark INTEGER NOT NULL
);
CREATE UNIQUE INDEX article_by_id ON article (id);
CREATE TABLE skipped (
  number INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  code TEXT NOT NULL,
  mark INTEGER NOT NULL
);
CREATE UNIQUE INDEX skipped_by_path ON skipped (path, code);
CREATE TABLE seal (articles INTEGER NOT NULL, skipped INTEGER NOT NULL, marks INTEGER NOT NULL);
INSERT INTO seal VALUES (0, 0, 0);
)sql";

}  // namespace

Recognised recognise(const Database& database) {
  const auto objects = database.number("SELECT count(*) FROM sqlite_schema");
  const auto application = database.number("PRAGMA application_id");
  const auto version = database.number("PRAGMA user_version");
  if (!objects || !application || !version) return Recognised::failed;
  if (*objects == 0 && *application == 0) return Recognised::empty;
  if (*application != kApplicationId || *version < 1) return Recognised::other;
  return *version > kStoreVersion ? Recognised::newer : Recognised::store;
}

bool create_tables(Database& database) {
  Transaction transaction(database);
  if (!transaction.is_open()) return false;
  if (recognise(database) == Recognised::store) return true;  // another program was faster
  const std::string marks =
      fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {};", kApplicationId, kStoreVersion);
  return database.execute(kTables) && database.execute(marks.c_str()) && transaction.commit();
}

bool configure(Database& database) {
  return database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;");
}

}  // namespace throughline::store
