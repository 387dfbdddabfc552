#include "claims/counts/measures.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "claims/phrases.hpp"

namespace throughline::claims {
namespace {

std::vector<std::string> list_of(std::string_view cell) {
  std::vector<std::string> words;
  if (cell == "*") return words;
  for (const std::string_view word : split_at(cell, ',')) words.emplace_back(word);
  return words;
}

}  // namespace

Measures::Measures(const Table& measures, const Table& unnamed_groups) {
  for (const TableRow& row : measures.rows) {
    Row entry{std::string(row.cell(1)), row.cell(2) == "@people", list_of(row.cell(2)), list_of(row.cell(3))};
    rows_.push_back(std::move(entry));
  }
  for (const TableRow& row : unnamed_groups.rows) people_.insert(base::to_ascii_lower(row.cell(0)));
  for (const char* word : {"people", "person", "man", "woman", "child", "other", "others", "civilian", "boy", "girl",
                           "baby", "infant", "member", "passenger", "crew", "citizen", "national"}) {
    people_.insert(word);
  }
}

bool Measures::fits(const Row& row, std::string_view unit, const Lemmas& context) const {
  const bool unit_fits =
      row.people ? unit.empty() || is_people(unit) : std::ranges::find(row.units, unit) != row.units.end();
  if (!unit_fits) return false;
  if (row.cues.empty()) return !unit.empty();
  return std::ranges::any_of(row.cues, [&](const std::string& cue) { return context.contains(cue); });
}

std::string_view Measures::find(std::string_view unit, const Lemmas& context) const {
  const auto row = std::ranges::find_if(rows_, [&](const Row& r) { return fits(r, unit, context); });
  return row == rows_.end() ? std::string_view() : std::string_view(row->measure);
}

}  // namespace throughline::claims
