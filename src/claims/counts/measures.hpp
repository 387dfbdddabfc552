// What numbers count (data/measures.tsv).
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/tables.hpp"

namespace throughline::claims {

class Measures {
 public:
  // `unnamed_groups` tells which nouns are people.
  Measures(const Table& measures, const Table& unnamed_groups);

  // The first row that fits; empty when none does. `context` has the lemmas around the number: its noun phrase, what
  // governs it. An empty unit stands for people who are not named again ("72 killed", "35 others").
  using Lemmas = std::set<std::string_view, std::less<>>;
  std::string_view find(std::string_view unit, const Lemmas& context) const;

  bool is_people(std::string_view lemma) const { return people_.contains(lemma); }

 private:
  struct Row {
    std::string measure;
    bool people = false;
    std::vector<std::string> units;
    std::vector<std::string> cues;  // empty: the unit is enough
  };
  bool fits(const Row& row, std::string_view unit, const Lemmas& context) const;

  std::vector<Row> rows_;
  std::set<std::string, std::less<>> people_;
};

}  // namespace throughline::claims
