#include "cli/actor_file.hpp"

#include <utility>

#include "throughline/actor.hpp"

namespace throughline::cli {
namespace {

// The byte where line `number` of `bytes` begins.
std::size_t find_line(const std::string& bytes, std::uint32_t number) {
  std::size_t at = 0;
  for (std::uint32_t line = 1; line < number && at < bytes.size(); ++line) at = bytes.find('\n', at) + 1;
  return at;
}

Diagnostic bad_actors(std::string message, const std::string& path, const std::string& bytes, std::size_t offset) {
  Diagnostic diagnostic;
  diagnostic.code = "bad-actors";
  diagnostic.message = std::move(message);
  diagnostic.path = path;
  diagnostic.remedy = "a row is NAME, tab, canonical name, tab, and person, organization, place, group, other or apart";
  return locate(std::move(diagnostic), bytes, offset);
}

// Nothing when the row is as it should be.
std::string find_fault(const TableRow& row, std::size_t& cell) {
  for (cell = 0; cell < 3; ++cell) {
    if (row.cell(cell).empty()) return "a name or a kind is missing";
  }
  cell = 2;
  if (row.cells.size() != 3) return "a row has three cells";
  const bool known = row.cell(2) == "apart" || parse_actor_kind(row.cell(2)).has_value();
  return known ? std::string() : "no kind of actor is called \"" + row.cells[2] + "\"";
}

}  // namespace

Result<Table> read_actor_file(const FileSystem& files, const std::string& path) {
  const auto bytes = files.read(path);
  if (!bytes.ok()) return bytes.error();
  auto table = parse_table("actor_aliases", bytes.value(), path);
  if (!table.ok()) return table;
  for (const TableRow& row : table.value().rows) {
    std::size_t cell = 0;
    const std::string fault = find_fault(row, cell);
    if (fault.empty()) continue;
    std::size_t offset = find_line(bytes.value(), row.line);
    for (std::size_t i = 0; i < cell && i + 1 < row.cells.size(); ++i) offset += row.cells[i].size() + 1;
    if (cell >= row.cells.size()) offset += row.cells.back().size();
    return bad_actors(fault, path, bytes.value(), offset);
  }
  return table;
}

}  // namespace throughline::cli
