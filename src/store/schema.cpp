#include "store/schema.hpp"

#include <fmt/format.h>

namespace throughline::store {
namespace {

constexpr const char* kDefinitions = R"sql(
CREATE TABLE article (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL, digest TEXT NOT NULL, reported INTEGER, reader TEXT NOT NULL,
  records TEXT NOT NULL, mark INTEGER NOT NULL
);
CREATE UNIQUE INDEX article_by_digest ON article (id, digest);
CREATE TABLE claim (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL, article INTEGER NOT NULL, record TEXT NOT NULL, mark INTEGER NOT NULL
);
CREATE INDEX claim_by_article ON claim (article);
CREATE TABLE stay (
  number INTEGER PRIMARY KEY, article INTEGER NOT NULL, id TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER,
  next TEXT, mark INTEGER NOT NULL
);
CREATE UNIQUE INDEX stay_now ON stay (id) WHERE until IS NULL;
CREATE TABLE skipped (
  number INTEGER PRIMARY KEY, path TEXT NOT NULL, code TEXT NOT NULL, place TEXT NOT NULL, since INTEGER NOT NULL,
  until INTEGER, mark INTEGER NOT NULL
);
CREATE INDEX skipped_now ON skipped (place) WHERE until IS NULL;
CREATE TABLE file (place TEXT PRIMARY KEY, digest TEXT NOT NULL, articles TEXT NOT NULL, mark INTEGER NOT NULL)
  WITHOUT ROWID;
CREATE TABLE holding (article TEXT NOT NULL, place TEXT NOT NULL, mark INTEGER NOT NULL, PRIMARY KEY (article, place))
  WITHOUT ROWID;
CREATE TABLE override (
  number INTEGER PRIMARY KEY, row TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER, mark INTEGER NOT NULL
);
CREATE TABLE version (
  number INTEGER PRIMARY KEY, made TEXT NOT NULL, deed TEXT NOT NULL, reader TEXT NOT NULL, articles INTEGER NOT NULL,
  updated INTEGER NOT NULL, claims INTEGER NOT NULL, skipped INTEGER NOT NULL, entries INTEGER, options TEXT,
  digest TEXT, size INTEGER, document BLOB, mark INTEGER NOT NULL
);
CREATE TABLE seal (row_count INTEGER NOT NULL, marks INTEGER NOT NULL);
INSERT INTO seal VALUES (0, 0);
)sql";

}  // namespace

Recognised recognise(const Database& database) {
  const auto objects = database.number("SELECT count(*) FROM sqlite_schema");
  const auto application = database.number("PRAGMA application_id");
  const auto version = database.number("PRAGMA user_version");
  if (!objects || !application || !version) return Recognised::failed;
  if (*objects == 0 && *application == 0) return Recognised::empty;
  if (*application != kApplicationId || *version < 1) return Recognised::other;
  if (*version > kStoreVersion) return Recognised::newer;
  return *version == kStoreVersion ? Recognised::store : Recognised::older;
}

bool create_tables(Database& database) {
  const std::string marks =
      fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {};", kApplicationId, kStoreVersion);
  return database.execute(kDefinitions) && database.execute(marks.c_str());
}

bool create_store(Database& database) {
  Transaction transaction(database);
  if (!transaction.is_open()) return false;
  if (recognise(database) == Recognised::store) return true;
  return create_tables(database) && transaction.commit();
}

bool configure(Database& database) {
  return database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;");
}

}  // namespace throughline::store
