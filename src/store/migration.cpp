// Version 1 had one row an article, with all its records as one claims stream and a mark of its own making.
#include "store/migration.hpp"

#include <bit>

#include <fmt/format.h>

#include "base/digest.hpp"
#include "store/article_shelf.hpp"
#include "store/file_shelf.hpp"
#include "store/version_row.hpp"
#include "throughline/formats.hpp"

namespace throughline::store {
namespace {

std::int64_t first_mark(std::string_view id, const Cell& reported, std::string_view stream) {
  const auto* day = std::get_if<std::int64_t>(&reported);
  return std::bit_cast<std::int64_t>(
      base::digest64(fmt::format("{} {} {} {}", id.size(), day == nullptr ? "-" : fmt::format("{}", *day),
                                 base::digest(id), base::digest(stream))));
}

std::int64_t first_skipped_mark(std::string_view path, std::string_view code) {
  return std::bit_cast<std::int64_t>(base::digest64(fmt::format("{} {}{}", path.size(), path, code)));
}

// What `seal` of version 1 should hold.
struct FirstSum {
  std::int64_t articles = 0;
  std::int64_t skipped = 0;
  std::int64_t marks = 0;

  friend bool operator==(const FirstSum&, const FirstSum&) = default;
};

bool read_first_articles(const Database& database, FirstSum& sum, std::vector<ClaimSet>& parts) {
  Statement rows = database.prepare("SELECT id, reported, stream, mark FROM article_1 NOT INDEXED ORDER BY number");
  Step step = rows.step();
  for (; step == Step::row; step = rows.step()) {
    const std::int64_t mark = first_mark(rows.text(0), rows.cell(1), rows.text(2));
    auto part = read_claims(rows.text(2), "");
    if (rows.cell(3) != Cell(mark) || !part.ok() || part.value().articles.size() != 1) return false;
    parts.push_back(std::move(part).value());
    ++sum.articles;
    sum.marks ^= mark;
  }
  return step == Step::done;
}

bool read_first_skipped(const Database& database, FirstSum& sum, std::vector<SkippedInput>& skipped) {
  Statement rows = database.prepare("SELECT path, code, mark FROM skipped_1 NOT INDEXED ORDER BY number");
  Step step = rows.step();
  for (; step == Step::row; step = rows.step()) {
    const std::int64_t mark = first_skipped_mark(rows.text(0), rows.text(1));
    if (rows.cell(2) != Cell(mark)) return false;
    skipped.push_back({std::string(rows.text(0)), std::string(rows.text(1))});
    ++sum.skipped;
    sum.marks ^= mark;
  }
  return step == Step::done;
}

bool is_sealed(const Database& database, const FirstSum& sum) {
  Statement seal = database.prepare("SELECT articles, skipped, marks FROM seal_1");
  return seal.step() == Step::row && sum == FirstSum{seal.number(0), seal.number(1), seal.number(2)};
}

bool put_all(const Database& database, const std::vector<ClaimSet>& parts, const std::vector<SkippedInput>& skipped) {
  SealChange seal;
  ArticleShelf articles(database, seal);
  FileShelf files(database, seal);
  if (!articles.is_ready() || !files.is_ready()) return false;
  VersionRow row;
  row.version.number = 1;
  row.version.deed = "migrate";
  row.version.articles = static_cast<std::uint32_t>(parts.size());
  row.version.skipped = static_cast<std::uint32_t>(skipped.size());
  for (const ClaimSet& part : parts) {
    const ArticleContent content = content_of(part);
    const auto number = articles.put(content, "", row.version.claims);
    if (!number || !articles.begin_stay(*number, content.id, 1)) return false;
  }
  bool changed = false;
  if (!files.set_skipped("", skipped, 1, changed)) return false;
  RowWriter versions(database, kVersions, seal);
  return insert_version(versions, row) && write_seal(database, seal);
}

// REQUIRES: within a transaction.
bool migrate_first(Database& database) {
  constexpr const char* kSetAside =
      "DROP INDEX article_by_id; DROP INDEX skipped_by_path; ALTER TABLE article RENAME TO article_1;"
      "ALTER TABLE skipped RENAME TO skipped_1; ALTER TABLE seal RENAME TO seal_1;";
  FirstSum sum;
  std::vector<ClaimSet> parts;
  std::vector<SkippedInput> skipped;
  return database.execute(kSetAside) && create_tables(database) && read_first_articles(database, sum, parts) &&
         read_first_skipped(database, sum, skipped) && is_sealed(database, sum) && put_all(database, parts, skipped) &&
         database.execute("DROP TABLE article_1; DROP TABLE skipped_1; DROP TABLE seal_1;");
}

}  // namespace

bool migrate(Database& database) {
  Transaction transaction(database);
  if (!transaction.is_open()) return false;
  if (recognise(database) != Recognised::older) return recognise(database) == Recognised::store;
  return migrate_first(database) && transaction.commit();
}

}  // namespace throughline::store
