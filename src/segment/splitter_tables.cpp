#include "segment/splitter_tables.hpp"

#include "base/text.hpp"

namespace throughline::segment {
namespace {

std::unordered_set<std::string> first_column(const Table& table) {
  std::unordered_set<std::string> words;
  for (const TableRow& row : table.rows) {
    words.emplace(row.cell(0));
  }
  return words;
}

std::string_view without_period(std::string_view form) {
  return form.ends_with('.') ? form.substr(0, form.size() - 1) : form;
}

}  // namespace

SplitterTables::SplitterTables(const TableSet& tables)
    : abbreviations(tables.table("abbreviations")),
      starters(first_column(tables.table("sentence_starters"))),
      speech_verbs(first_column(tables.table("speech_verbs"))),
      time_zones(first_column(tables.table("time_zones"))) {
  for (const std::string_view name : {"weekdays", "months"}) {
    for (const TableRow& row : tables.table(name).rows) {
      days_and_months.insert(base::to_ascii_lower(without_period(row.cell(0))));
    }
  }
}

}  // namespace throughline::segment
