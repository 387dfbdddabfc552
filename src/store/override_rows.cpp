#include "store/override_rows.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "store/marked_rows.hpp"
#include "store/store_reading.hpp"
#include "store/version_numbers.hpp"
#include "store/version_row.hpp"
#include "throughline/formats.hpp"

namespace throughline::store {
namespace {

struct Row {
  std::string text;  // as write_overrides gives it
  std::int64_t since = 0;
  std::int64_t mark = 0;
};

std::optional<std::map<std::int64_t, Row>> rows_in_force(const Database& database) {
  std::map<std::int64_t, Row> rows;
  Statement row = database.prepare(select_rows(kOverrides, "WHERE until IS NULL"));
  Step step = row.step();
  for (; step == Step::row; step = row.step()) {
    const auto mark = checked_mark(kOverrides, row);
    if (!mark) return std::nullopt;
    rows.emplace(row.number(0), Row{std::string(row.text(1)), row.number(2), *mark});
  }
  return step == Step::done ? std::optional(std::move(rows)) : std::nullopt;
}

}  // namespace

std::optional<std::vector<NumberedOverride>> read_override_rows(const Database& database,
                                                                std::optional<std::int64_t> version) {
  std::vector<NumberedOverride> overrides;
  Statement row = database.prepare(select_rows(kOverrides, "NOT INDEXED ORDER BY number"));
  Step step = row.step();
  for (; step == Step::row; step = row.step()) {
    if (!checked_mark(kOverrides, row)) return std::nullopt;
    if (!counts_at(row.cell(2), row.cell(3), version)) continue;
    auto read = read_overrides(row.text(1), "");
    if (!read.ok() || read.value().size() != 1) return std::nullopt;
    overrides.push_back({row.number(0), std::move(read).value().front()});
  }
  return step == Step::done ? std::optional(std::move(overrides)) : std::nullopt;
}

std::optional<OverrideChange> change_override_rows(const Database& database, std::span<const Override> add,
                                                   std::span<const std::int64_t> remove, const std::string& made) {
  const auto version = next_number(database, kVersions.name);
  auto number = next_number(database, kOverrides.name);
  const auto in_force = rows_in_force(database);
  if (!version || !number || !in_force) return std::nullopt;
  OverrideChange change;
  SealChange seal;
  RowWriter rows(database, kOverrides, seal);
  for (const std::int64_t gone : std::set<std::int64_t>(remove.begin(), remove.end())) {
    const auto row = in_force->find(gone);
    if (row == in_force->end()) return OverrideChange{0, gone};
    const bool ended =
        rows.remove(gone, row->second.mark) && rows.insert({gone, row->second.text, row->second.since, *version});
    if (!ended) return std::nullopt;
    ++change.changed;
  }
  std::set<std::string, std::less<>> known;
  for (const auto& [key, row] : *in_force) {
    if (std::ranges::find(remove, key) == remove.end()) known.insert(row.text);
  }
  for (const Override& override : add) {
    const std::string text = write_overrides(std::span(&override, 1));
    if (!known.insert(text).second) continue;
    if (!rows.insert({(*number)++, text, *version, Cell()})) return std::nullopt;
    ++change.changed;
  }
  if (change.changed == 0) return change;
  RowWriter versions(database, kVersions, seal);
  VersionRow row;
  row.version.number = *version;
  row.version.made = made;
  row.version.deed = "override";
  if (!insert_version(versions, row) || !write_seal(database, seal)) return std::nullopt;
  return change;
}

}  // namespace throughline::store
