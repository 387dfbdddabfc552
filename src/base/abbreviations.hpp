// English abbreviations that keep their period, with what may follow them.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "throughline/tables.hpp"

namespace throughline {

enum class AbbreviationKind : std::uint8_t { none, title, inside, before_number, either, capital, hour };

class Abbreviations {
 public:
  // From the columns "abbreviation" and "kind" of data/abbreviations.tsv; rows of an unknown kind count for nothing.
  explicit Abbreviations(const Table& table);

  // The kind of `word`, written without its last period; initials ("J") and "U.S"-like forms are `either`.
  [[nodiscard]] AbbreviationKind find(std::string_view word) const;

 private:
  std::unordered_map<std::string, AbbreviationKind> kinds_;
};

}  // namespace throughline
