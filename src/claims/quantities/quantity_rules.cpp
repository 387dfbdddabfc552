#include "claims/quantities/quantity_rules.hpp"

namespace throughline::claims {
namespace {

// Phrases are compared lexeme by lexeme, so that "u.s. $" is "u . s . $".
std::string as_lexemes(std::string_view phrase) {
  const Lexemes lexemes = find_lexemes(phrase, {0, static_cast<std::uint32_t>(phrase.size())});
  std::string joined;
  for (const Lexeme& lexeme : lexemes) joined += (joined.empty() ? "" : " ") + lexeme.form;
  return joined;
}

void add_hedges(const Table& table, QuantityRules& rules) {
  for (const TableRow& row : table.rows) {
    const auto qualifier = parse_qualifier(row.cell(2));
    if (!qualifier) continue;
    Phrases& phrases = row.cell(1) == "after"  ? rules.hedges_after
                       : row.cell(1) == "sign" ? rules.hedge_signs
                                               : rules.hedges_before;
    phrases.add(as_lexemes(row.cell(0)), rules.hedge_qualifiers.size());
    rules.hedge_qualifiers.push_back(*qualifier);
  }
}

void add_other_meanings(const Table& table, QuantityRules& rules) {
  for (const TableRow& row : table.rows) {
    const Rule rule = row.cell(2) == "way"    ? Rule::no_hedge_after_move
                      : row.cell(2) == "deed" ? Rule::no_hedge_of_verb
                                              : Rule::no_hedge_after_talk;
    rules.hedges_otherwise[std::string(row.cell(0))].push_back({std::string(row.cell(1)), rule});
  }
}

void add_units(const Table& table, QuantityRules& rules) {
  for (const TableRow& row : table.rows) {
    if (row.cell(1) == "street") {
      rules.streets.emplace(row.cell(0));
      continue;
    }
    if (row.cell(1) == "rate") {
      rules.rate_bases.emplace(row.cell(0));
      continue;
    }
    auto& phrases = row.cell(1) == "after"   ? rules.units_after
                    : row.cell(1) == "label" ? rules.labels
                                             : rules.units_before;
    phrases.add(as_lexemes(row.cell(0)), rules.units.size());
    rules.units.emplace_back(row.cell(2));
    rules.is_one_word.push_back(row.cell(0).find(' ') == std::string_view::npos);
  }
}

void add_changes(const Table& table, QuantityRules& rules) {
  for (const TableRow& row : table.rows) {
    const auto change = parse_change(row.cell(2));
    if (!change) continue;
    auto& changes = row.cell(1) == "verb"    ? rules.changing_verbs
                    : row.cell(1) == "lever" ? rules.changing_levers
                    : row.cell(1) == "noun"  ? rules.changing_nouns
                    : row.cell(1) == "share" ? rules.changes_of_shares
                                             : rules.changing_adverbs;
    changes.emplace(row.cell(0), *change);
    if (row.cell(3) == "*") continue;
    for (const std::string_view form : split_at(row.cell(3), ',')) changes.emplace(form, *change);
  }
}

}  // namespace

QuantityRules::QuantityRules(const TableSet& tables, const RuleSet& working)
    : active(working), numbers(tables.table("numbers")) {
  add_hedges(tables.table("hedges"), *this);
  add_other_meanings(tables.table("hedge_words_otherwise"), *this);
  add_units(tables.table("units"), *this);
  add_changes(tables.table("changes"), *this);
}

std::optional<Change> find_change(const std::map<std::string, Change, std::less<>>& changes, std::string_view word) {
  const auto found = changes.find(word);
  return found == changes.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace throughline::claims
