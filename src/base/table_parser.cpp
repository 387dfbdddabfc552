#include <fmt/format.h>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "throughline/tables.hpp"

namespace throughline {
namespace {

Diagnostic bad_table(std::string message, std::string_view path, std::string_view bytes, std::size_t offset) {
  Diagnostic diagnostic;
  diagnostic.code = "bad-table";
  diagnostic.message = std::move(message);
  diagnostic.path = path;
  diagnostic.remedy = "a table is UTF-8 text with one row a line and a tab between cells; # begins a comment line";
  return locate(std::move(diagnostic), bytes, offset);
}

TableRow make_row(std::string_view line, std::uint32_t number) {
  TableRow row;
  for (const std::string_view cell : base::split(line, '\t')) row.cells.emplace_back(cell);
  row.line = number;
  return row;
}

// What stands before the next LF, without a CR at its end.
std::string_view line_from(std::string_view bytes, std::size_t begin) {
  std::string_view line = bytes.substr(begin, std::min(bytes.find('\n', begin), bytes.size()) - begin);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace

Result<Table> parse_table(std::string name, std::string_view bytes, std::string_view path) {
  const std::size_t invalid = base::find_invalid_utf8(bytes);
  if (invalid != bytes.size()) return bad_table("table is not valid UTF-8", path, bytes, invalid);
  Table table{std::move(name), {}};
  std::uint32_t number = 0;
  std::size_t begin = base::without_byte_order_mark(bytes).size() == bytes.size() ? 0 : 3;
  for (std::size_t next = 0; begin < bytes.size(); begin = next) {
    next = std::min(bytes.find('\n', begin), bytes.size() - 1) + 1;
    ++number;
    const std::string_view line = line_from(bytes, begin);
    if (line.empty() || line.starts_with('#')) continue;
    TableRow row = make_row(line, number);
    if (!table.rows.empty() && row.cells.size() != table.rows.front().cells.size()) {
      return bad_table(fmt::format("row has {} cells, the first row of the table has {}", row.cells.size(),
                                   table.rows.front().cells.size()),
                       path, bytes, begin);
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace throughline
