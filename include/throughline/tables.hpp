// What the program knows, as plain tables: tab-separated rows, `#` comment lines, one table a file of data/.
//
// The tables are embedded in the program; a folder given with --data-dir replaces those of the same name. A broken
// table is a broken installation: it stops the run at once.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/file_system.hpp"
#include "throughline/result.hpp"

namespace throughline {

struct TableRow {
  std::vector<std::string> cells;
  std::uint32_t line = 0;  // 1-based line in the file

  // Empty when the row has fewer cells.
  std::string_view cell(std::size_t column) const {
    return column < cells.size() ? std::string_view(cells[column]) : std::string_view();
  }
  friend bool operator==(const TableRow&, const TableRow&) = default;
};

struct Table {
  std::string name;  // "demonyms", from demonyms.tsv
  std::vector<TableRow> rows;
};

// Parses TSV: LF line ends (a CR before it is dropped), `#` at the start of a line is a comment, empty lines are
// skipped. Fails "bad-table" on invalid UTF-8 or when a row has more or fewer cells than the first.
Result<Table> parse_table(std::string name, std::string_view bytes, std::string_view path);

class TableSet {
 public:
  // The tables built into the program. Fails only when the build is broken.
  static Result<TableSet> embedded();
  // The same, with every NAME.tsv of `folder` in place of the built-in one. Fails "bad-table", also on a NAME that is
  // not built in, and as listing a folder and reading a file do.
  static Result<TableSet> with_folder(const FileSystem& files, const std::string& folder);

  // An empty table when there is none of that name.
  const Table& table(std::string_view name) const;
  // Adds or replaces.
  void set(Table table);
  // Of all rows: the same for the same knowledge.
  std::string digest() const;

 private:
  std::map<std::string, Table, std::less<>> tables_;
};

// A file of data/ or models/ built into the program, by its path there ("schema/timeline.json", "english.tlm"). Empty
// when there is none.
std::string_view embedded_file(std::string_view path);

}  // namespace throughline
