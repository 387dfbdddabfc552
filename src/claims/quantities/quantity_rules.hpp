// What the tables say of numbers: hedges beside them, units, words of rise and fall.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "claims/phrases.hpp"
#include "claims/quantities/lexemes.hpp"
#include "claims/quantities/number_words.hpp"
#include "claims/rules.hpp"
#include "throughline/quantity.hpp"
#include "throughline/tables.hpp"

namespace throughline::claims {

struct QuantityRules {
  QuantityRules(const TableSet& tables, const RuleSet& working);

  RuleSet active;
  NumberWords numbers;
  Phrases hedges_before;
  Phrases hedges_after;
  Phrases hedge_signs;
  std::vector<Qualifier> hedge_qualifiers;  // by row of hedges.tsv
  // A hedge that is none behind a word, as far as the rule works.
  struct OtherMeaning {
    std::string hedge;
    Rule rule;
  };
  std::map<std::string, std::vector<OtherMeaning>, std::less<>> hedges_otherwise;
  Phrases units_before;
  Phrases units_after;
  Phrases labels;                                 // "chapter" in "chapter 3"
  std::set<std::string, std::less<>> streets;     // "road" in "3 Mill Road"
  std::vector<std::string> units;                 // by row of units.tsv
  std::vector<bool> is_one_word;                  // by row of units.tsv: its lexemes stand together (a$)
  std::set<std::string, std::less<>> rate_bases;  // "day" in "30 miles a day"
  // By form: of verbs, of verbs that may also have things as their object, of nouns, of adverbs, of words that tell a
  // change of shares and points alone.
  std::map<std::string, Change, std::less<>> changing_verbs;
  std::map<std::string, Change, std::less<>> changing_levers;
  std::map<std::string, Change, std::less<>> changing_nouns;
  std::map<std::string, Change, std::less<>> changing_adverbs;
  std::map<std::string, Change, std::less<>> changes_of_shares;
};

// Null when the word is none of the map.
std::optional<Change> find_change(const std::map<std::string, Change, std::less<>>& changes, std::string_view word);

}  // namespace throughline::claims
