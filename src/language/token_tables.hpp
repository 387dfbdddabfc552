// What the tokeniser knows of English words, from the tables of data/.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "base/abbreviations.hpp"
#include "throughline/tables.hpp"

namespace throughline::language {

class TokenTables {
 public:
  // Reads "abbreviations", "hyphen_prefixes", "contractions" and "glued_units".
  explicit TokenTables(const TableSet& tables);

  // Words that keep their period; given without it.
  [[nodiscard]] const Abbreviations& abbreviations() const { return abbreviations_; }
  // Whether a hyphen behind `lower` joins it to the next word ("anti").
  [[nodiscard]] bool is_hyphen_prefix(const std::string& lower) const { return prefixes_.contains(lower); }
  // The bytes of the first of two words that are written as one ("cannot": 3); 0 for any other word.
  [[nodiscard]] std::size_t contraction_length(const std::string& lower) const;
  // Whether `lower` is parted from a number that it is written onto ("km").
  [[nodiscard]] bool is_glued_unit(const std::string& lower) const { return glued_units_.contains(lower); }

 private:
  Abbreviations abbreviations_;
  std::unordered_set<std::string> prefixes_;
  std::unordered_map<std::string, std::size_t> contractions_;
  std::unordered_set<std::string> glued_units_;
};

}  // namespace throughline::language
