#include "store/examination.hpp"

#include <array>
#include <utility>

#include <fmt/format.h>

#include "base/digest.hpp"
#include "store/deflate.hpp"
#include "store/marked_rows.hpp"
#include "store/store_reading.hpp"
#include "store/version_row.hpp"

namespace throughline::store {
namespace {

// More faults of one kind than these help nobody.
constexpr std::size_t kMostFaults = 20;

// Rows that belong to nothing, by the SQL that counts them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kOrphans = {
    {{"claim", "SELECT count(*) FROM claim WHERE article NOT IN (SELECT number FROM article)"},
     {"article", "SELECT count(*) FROM article WHERE number NOT IN (SELECT article FROM stay)"},
     {"stay", "SELECT count(*) FROM stay WHERE article NOT IN (SELECT number FROM article)"},
     {"stay", "SELECT count(*) FROM stay WHERE since NOT IN (SELECT number FROM version)"},
     {"holding", "SELECT count(*) FROM holding WHERE place NOT IN (SELECT place FROM file)"},
     {"override", "SELECT count(*) FROM override WHERE since NOT IN (SELECT number FROM version)"}}};

std::uint32_t counted(const Database& database, std::string_view sql) {
  return static_cast<std::uint32_t>(database.number(sql).value_or(0));
}

void examine_rows(const Database& database, const TableSpec& table, SealChange& sum, StoreHealth& health) {
  Statement rows = database.prepare(select_rows(table));
  std::size_t place = 0;
  Step step = rows.step();
  for (; step == Step::row; step = rows.step()) {
    ++place;
    if (const auto mark = checked_mark(table, rows)) {
      sum.came(*mark);
      continue;
    }
    if (health.faults.size() < kMostFaults) {
      health.faults.push_back(fmt::format("row {} of table {} is not what was written", place, table.name));
    }
  }
  if (step == Step::failed) {
    health.faults.push_back(fmt::format("table {} cannot be read to its end: {}", table.name, database.message()));
  }
}

void examine_documents(const Database& database, StoreHealth& health) {
  Statement rows = database.prepare(select_rows(kVersions, "WHERE document IS NOT NULL"));
  for (Step step = rows.step(); step == Step::row; step = rows.step()) {
    const auto row = version_row(rows);
    if (!row) continue;  // said already
    const auto text = inflated(row->document, static_cast<std::size_t>(row->size.value_or(0)));
    if (text && base::digest(*text) == row->version.digest) continue;
    health.faults.push_back(fmt::format("the timeline of version {} cannot be unpacked", row->version.number));
  }
}

}  // namespace

StoreHealth examine_tables(const Database& database) {
  StoreHealth health;
  if (const std::string words = database.integrity(); words != "ok") health.faults.push_back("SQLite: " + words);
  SealChange sum;
  for (const TableSpec& table : kTables) examine_rows(database, table, sum, health);
  health.rows = sum.rows;
  if (read_seal(database) != sum && health.faults.empty()) {
    health.faults.emplace_back("rows are missing, or were put in by another program");
  }
  for (const auto& [table, sql] : kOrphans) {
    if (const std::uint32_t orphans = counted(database, sql); orphans != 0) {
      health.faults.push_back(fmt::format("{} of table {} belong to nothing", orphans, table));
    }
  }
  examine_documents(database, health);
  if (health.faults.empty() && !read_tables(database, {})) {
    health.faults.emplace_back("the records of an article do not fit each other");
  }
  health.articles = counted(database, "SELECT count(*) FROM stay WHERE until IS NULL");
  health.superseded = counted(database, "SELECT count(*) FROM stay WHERE until IS NOT NULL");
  health.claims = counted(database, "SELECT count(*) FROM claim");
  health.versions = counted(database, "SELECT count(*) FROM version");
  return health;
}

}  // namespace throughline::store
