#include <fmt/format.h>

#include "base/counted.hpp"
#include "base/digest.hpp"
#include "base/embedded_files.hpp"
#include "base/text.hpp"
#include "throughline/tables.hpp"

namespace throughline {
namespace {

constexpr std::string_view kSuffix = ".tsv";

Diagnostic bad_table(std::string message, std::string_view path, std::string remedy) {
  Diagnostic diagnostic;
  diagnostic.code = "bad-table";
  diagnostic.message = std::move(message);
  diagnostic.path = path;
  diagnostic.remedy = std::move(remedy);
  return diagnostic;
}

// A user's table must have a name that the program knows, else nobody would read it, and the columns that the program
// reads, for a missing one would silently turn rules off.
Done check_table(const Table& table, const Table& built_in, std::string_view path) {
  if (built_in.name.empty())
    return bad_table(fmt::format("there is no table \"{}\"", table.name), path,
                     "give it the name of a table in data/, whose first lines explain the columns");
  if (table.rows.empty() || built_in.rows.empty()) return done();
  const std::size_t expected = built_in.rows.front().cells.size();
  const TableRow& row = table.rows.front();
  if (row.cells.size() == expected) return done();
  Diagnostic diagnostic =
      bad_table(fmt::format("a row of the table {} has {} here, the program reads {}", table.name,
                            base::counted(row.cells.size(), "cell"), expected),
                path, "start from the table of the same name in data/: its first lines explain the columns");
  diagnostic.line = row.line;
  return diagnostic;
}

}  // namespace

Result<TableSet> TableSet::embedded() {
  TableSet tables;
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.path.ends_with(kSuffix)) continue;
    const std::string_view bytes(file.begin, static_cast<std::size_t>(file.end - file.begin));
    std::string name(file.path.substr(0, file.path.size() - kSuffix.size()));
    Result<Table> table = parse_table(std::move(name), bytes, file.path);
    if (!table) return table.error();
    tables.set(std::move(table).value());
  }
  return tables;
}

Result<TableSet> TableSet::with_folder(const FileSystem& files, const std::string& folder) {
  Result<TableSet> tables = embedded();
  if (!tables) return tables;
  const Result<std::vector<std::string>> names = files.list(folder);
  if (!names) return names.error();
  for (const std::string& file : names.value()) {
    if (!file.ends_with(kSuffix)) continue;
    const std::string path = fmt::format("{}{}{}", folder, folder.ends_with('/') ? "" : "/", file);
    const Result<std::string> bytes = files.read(path);
    if (!bytes) return bytes.error();
    Result<Table> table = parse_table(file.substr(0, file.size() - kSuffix.size()), bytes.value(), path);
    if (!table) return table.error();
    const Done fits = check_table(table.value(), tables.value().table(table.value().name), path);
    if (!fits) return fits.error();
    tables.value().set(std::move(table).value());
  }
  return tables;
}

const Table& TableSet::table(std::string_view name) const {
  static const Table kEmpty;
  const auto found = tables_.find(name);
  return found == tables_.end() ? kEmpty : found->second;
}

std::string TableSet::digest() const {
  std::string cells;
  for (const auto& [name, table] : tables_) {
    cells.append(name).append("\f");
    for (const TableRow& row : table.rows) cells.append(base::join(row.cells, "\t")).append("\n");
  }
  return base::digest(cells);
}

void TableSet::set(Table table) {
  std::string name = table.name;
  tables_.insert_or_assign(std::move(name), std::move(table));
}

}  // namespace throughline
