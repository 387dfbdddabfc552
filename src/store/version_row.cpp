#include "store/version_row.hpp"

namespace throughline::store {
namespace {

std::uint32_t count(const Statement& row, int column) { return static_cast<std::uint32_t>(row.number(column)); }

Cell text_or_null(std::string_view text) { return text.empty() ? Cell() : Cell(text); }

}  // namespace

std::optional<VersionRow> version_row(const Statement& row) {
  const auto mark = checked_mark(kVersions, row);
  if (!mark) return std::nullopt;
  VersionRow found;
  found.version = {row.number(0),
                   std::string(row.text(1)),
                   std::string(row.text(2)),
                   std::string(row.text(3)),
                   count(row, 4),
                   count(row, 5),
                   count(row, 6),
                   count(row, 7),
                   std::nullopt,
                   std::string(row.text(9)),
                   std::string(row.text(10))};
  if (row.cell(8) != Cell()) found.version.entries = count(row, 8);
  if (row.cell(11) != Cell()) found.size = row.number(11);
  found.document = row.text(12);
  found.mark = *mark;
  return found;
}

bool insert_version(RowWriter& versions, const VersionRow& row) {
  const StoreVersion& v = row.version;
  const auto entries = v.entries ? std::optional<std::int64_t>(*v.entries) : std::nullopt;
  return versions.insert({v.number, v.made, v.deed, v.reader, std::int64_t{v.articles}, std::int64_t{v.updated},
                          std::int64_t{v.claims}, std::int64_t{v.skipped}, cell_of(entries), text_or_null(v.options),
                          text_or_null(v.digest), cell_of(row.size), text_or_null(row.document)});
}

bool find_version(const Database& database, std::string_view rest, std::optional<VersionRow>& found) {
  Statement row = database.prepare(select_rows(kVersions, rest));
  const Step step = row.step();
  if (step == Step::row) found = version_row(row);
  return step == Step::row ? found.has_value() : step == Step::done;
}

}  // namespace throughline::store
