#include "segment/splitter_tables.hpp"

namespace throughline::segment {
namespace {

std::unordered_set<std::string> first_column(const Table& table) {
  std::unordered_set<std::string> words;
  for (const TableRow& row : table.rows) {
    words.emplace(row.cell(0));
  }
  return words;
}

}  // namespace

SplitterTables::SplitterTables(const TableSet& tables)
    : abbreviations(tables.table("abbreviations")),
      starters(first_column(tables.table("sentence_starters"))),
      speech_verbs(first_column(tables.table("speech_verbs"))) {}

}  // namespace throughline::segment
