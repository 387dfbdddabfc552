#include "timeline/knowledge.hpp"

#include <algorithm>

namespace throughline::timeline {
namespace {

std::vector<std::string> first_column(const Table& table) {
  std::vector<std::string> words;
  for (const TableRow& row : table.rows) words.emplace_back(row.cell(0));
  std::sort(words.begin(), words.end());
  return words;
}

// The words of the first column that have `second` beside them.
std::vector<std::string> words_with(const Table& table, std::string_view second) {
  std::vector<std::string> words;
  for (const TableRow& row : table.rows) {
    if (row.cell(1) == second) words.emplace_back(row.cell(0));
  }
  std::sort(words.begin(), words.end());
  return words;
}

bool has(const std::vector<std::string>& words, std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word, std::less<>());
}

std::pair<std::string, std::string> ordered(std::string_view a, std::string_view b) {
  return a < b ? std::pair(std::string(a), std::string(b)) : std::pair(std::string(b), std::string(a));
}

}  // namespace

Knowledge::Knowledge(const TableSet& tables)
    : stop_words(tables.table("stop_words")),
      stock_measures_(first_column(tables.table("stock_measures"))),
      weak_openings_(first_column(tables.table("weak_openings"))),
      lead_in_words_(words_with(tables.table("headline_words"), "lead-in")),
      hanging_words_(words_with(tables.table("headline_words"), "hanging")) {
  for (const TableRow& row : tables.table("opposed_states").rows) {
    opposed_states_.push_back(ordered(row.cell(0), row.cell(1)));
  }
  std::sort(opposed_states_.begin(), opposed_states_.end());
}

bool Knowledge::is_stock(std::string_view measure) const { return has(stock_measures_, measure); }

bool Knowledge::is_weak_opening(std::string_view word) const { return has(weak_openings_, word); }

bool Knowledge::opens_lead_in(std::string_view word) const { return has(lead_in_words_, word); }

bool Knowledge::leaves_hanging(std::string_view word) const { return has(hanging_words_, word); }

bool Knowledge::are_opposed(std::string_view a, std::string_view b) const {
  return std::binary_search(opposed_states_.begin(), opposed_states_.end(), ordered(a, b));
}

}  // namespace throughline::timeline
