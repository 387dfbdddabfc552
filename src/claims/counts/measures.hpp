// What numbers count (data/measures.tsv).
#pragma once

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "claims/counts/count_context.hpp"
#include "throughline/tables.hpp"

namespace throughline::claims {

struct Measure {
  std::string name;
  std::string unit;               // empty: that of the number
  bool belongs_to_event = false;  // else a level that holds at a time
  bool has_place = false;         // whether a place says which of them are meant
};

class Measures {
 public:
  // `unnamed_groups` tells which nouns are people.
  Measures(const Table& measures, const Table& unnamed_groups);

  // The first row that fits; null when none does. `thing` is the lemma of what is counted or the unit; empty for a
  // number with no noun ("72 killed").
  const Measure* find(std::string_view thing, const CountContext& context) const;

  bool is_people(std::string_view lemma) const { return people_.contains(lemma); }

 private:
  enum Role : std::size_t { state, patient, agent, noun, bare, with, role_count };
  using Cues = std::array<std::vector<std::string>, role_count>;

  struct Row {
    Measure measure;
    std::vector<std::string> things;
    Cues cues;
    bool needs_cue = true;
  };
  static Cues parse_cues(std::string_view cell);
  bool counts_thing(const Row& row, std::string_view thing) const;
  static bool has_cue(const Row& row, std::string_view thing, const CountContext& context);

  std::vector<Row> rows_;
  std::set<std::string, std::less<>> people_;
};

}  // namespace throughline::claims
