#include "store/marked_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace throughline::store {
namespace {

std::string insert_sql(const TableSpec& table) {
  std::string values = "?1";
  const auto columns = std::ranges::count(table.columns, ',') + 1;
  for (int i = 2; i <= columns + 1; ++i) values += fmt::format(", ?{}", i);
  return fmt::format("INSERT INTO {} ({}, mark) VALUES ({})", table.name, table.columns, values);
}

std::string_view first_column(std::string_view columns) { return columns.substr(0, columns.find(',')); }
std::string_view second_column(std::string_view columns) {
  return first_column(columns.substr(columns.find(", ") + 2));
}

}  // namespace

std::string select_rows(const TableSpec& table, std::string_view rest) {
  return fmt::format("SELECT {}, mark FROM {} {}", table.columns, table.name, rest);
}

std::optional<std::int64_t> checked_mark(const TableSpec& table, const Statement& row) {
  std::vector<Cell> cells;
  const int last = row.columns() - 1;
  for (int i = 0; i < last; ++i) cells.push_back(row.cell(i));
  const std::int64_t mark = mark_of(table.name, cells);
  return row.cell(last) == Cell(mark) ? std::optional(mark) : std::nullopt;
}

RowWriter::RowWriter(const Database& database, const TableSpec& table, SealChange& seal)
    : table_(table),
      seal_(&seal),
      insert_(database.prepare(insert_sql(table))),
      remove_(database.prepare(fmt::format("DELETE FROM {} WHERE {} = ?1", table.name, first_column(table.columns)))),
      remove_two_(database.prepare(fmt::format("DELETE FROM {} WHERE {} = ?1 AND {} = ?2", table.name,
                                               first_column(table.columns), second_column(table.columns)))) {}

bool RowWriter::insert(std::initializer_list<Cell> cells) {
  const std::int64_t mark = mark_of(table_.name, std::span(cells.begin(), cells.size()));
  int parameter = 0;
  for (const Cell& cell : cells) insert_.bind(++parameter, cell);
  insert_.bind(++parameter, mark);
  seal_->came(mark);
  return insert_.run();
}

bool RowWriter::remove(const Cell& key, std::int64_t mark) {
  seal_->went(mark);
  return remove_.bind(1, key).run();
}

bool RowWriter::remove(const Cell& key, const Cell& second, std::int64_t mark) {
  seal_->went(mark);
  return remove_two_.bind(1, key).bind(2, second).run();
}

bool write_seal(const Database& database, const SealChange& change) {
  if (change == SealChange{}) return true;
  Statement update =
      database.prepare("UPDATE seal SET row_count = row_count + ?1, marks = (marks | ?2) - (marks & ?2)");
  return update.bind(1, change.rows).bind(2, change.marks).run();
}

std::optional<SealChange> read_seal(const Database& database) {
  Statement seal = database.prepare("SELECT row_count, marks FROM seal");
  if (seal.step() != Step::row) return std::nullopt;
  return SealChange{seal.number(0), seal.number(1)};
}

}  // namespace throughline::store
