// Words of plan, possibility, condition and negation (data/modality_cues.tsv).
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/phrases.hpp"
#include "claims/rules.hpp"
#include "throughline/tables.hpp"

namespace throughline::claims {

enum class CueKind : std::uint8_t {
  auxiliary,
  governor,
  noun,
  adjective,
  adverb,
  mark,
  negation,
  negating_governor,
  negating_noun,
  implicative,
  existence
};

enum class Force : std::uint8_t { planned, possible, probable, conditional, negative, fact };

// What words that open a clause make of it: "if", "there is no evidence that", "once".
struct Opener {
  Force force = Force::conditional;
  bool is_time = false;  // holds only of what is still to come: "will leave once they are paid"
};

class ModalityCues {
 public:
  ModalityCues(const Table& table, const RuleSet& working);

  // REQUIRES: lower case.
  std::optional<Force> find(CueKind kind, std::string_view word) const;

  const Phrases& openers() const { return openers_; }
  const Opener& opener(std::size_t row) const { return opener_rows_[row]; }

  bool has(Rule rule) const { return active_.has(rule); }

 private:
  static constexpr std::size_t kKinds = 11;
  std::array<std::map<std::string, Force, std::less<>>, kKinds> cues_;
  Phrases openers_;
  std::vector<Opener> opener_rows_;
  RuleSet active_;
};

}  // namespace throughline::claims
