#include "claims/counts/measures.hpp"

#include <algorithm>
#include <utility>

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

bool any_in(const std::vector<std::string>& cues, const Lemmas& lemmas) {
  return std::ranges::any_of(cues, [&](const std::string& cue) { return lemmas.contains(cue); });
}

// A currency code, or a currency of a country of its own.
bool is_money(std::string_view thing) {
  constexpr std::array<std::string_view, 6> kCurrencies = {"dollar", "euro", "pound", "crown", "krone", "franc"};
  const bool is_code = thing.size() == 3 && std::ranges::all_of(thing, [](char c) { return c >= 'A' && c <= 'Z'; });
  return is_code || std::ranges::find(kCurrencies, thing) != kCurrencies.end();
}

}  // namespace

Measures::Measures(const Table& measures, const Table& unnamed_groups) {
  for (const TableRow& row : measures.rows) {
    Row entry;
    entry.measure = {std::string(row.cell(1)), row.cell(2) == "=" ? std::string() : std::string(row.cell(2)),
                     row.cell(5) == "event", row.cell(6) == "yes"};
    entry.things = list_of(row.cell(3));
    entry.needs_cue = row.cell(4) != "*";
    entry.cues = parse_cues(row.cell(4));
    rows_.push_back(std::move(entry));
  }
  for (const TableRow& row : unnamed_groups.rows) people_.insert(base::to_ascii_lower(row.cell(0)));
  for (const char* word : {"people", "person", "man", "woman", "child", "other", "others", "civilian", "boy", "girl",
                           "baby", "infant", "member", "passenger", "crew", "citizen", "national", "sailor"}) {
    people_.insert(word);
  }
}

Measures::Cues Measures::parse_cues(std::string_view cell) {
  constexpr std::array<std::pair<std::string_view, Role>, role_count> kRoles = {
      {{"state", state}, {"patient", patient}, {"agent", agent}, {"noun", noun}, {"bare", bare}, {"with", with}}};
  Cues cues;
  for (const std::string_view part : split_at(cell, ';')) {
    const std::size_t colon = part.find(':');
    if (colon == std::string_view::npos) continue;
    for (const auto& [name, role] : kRoles) {
      if (part.substr(0, colon) == name) cues[role] = list_of(part.substr(colon + 1));
    }
  }
  return cues;
}

bool Measures::counts_thing(const Row& row, std::string_view thing) const {
  const std::string& first = row.things.front();
  if (first == "@people") return thing.empty() || is_people(thing);
  if (first == "@money") return is_money(thing);
  return std::ranges::find(row.things, thing) != row.things.end();
}

bool Measures::has_cue(const Row& row, std::string_view thing, const CountContext& context) {
  if (!row.needs_cue) return true;
  const bool completed = row.cues[with].empty() || any_in(row.cues[with], context.completions);
  if (!completed) return false;
  if (thing.empty() && any_in(row.cues[bare], context.bare)) return true;
  return any_in(row.cues[state], context.states) || any_in(row.cues[patient], context.patient_of) ||
         any_in(row.cues[agent], context.agent_of) || any_in(row.cues[noun], context.nouns);
}

const Measure* Measures::find(std::string_view thing, const CountContext& context) const {
  const auto row =
      std::ranges::find_if(rows_, [&](const Row& r) { return counts_thing(r, thing) && has_cue(r, thing, context); });
  return row == rows_.end() ? nullptr : &row->measure;
}

}  // namespace throughline::claims
