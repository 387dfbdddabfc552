// English abbreviations that keep their period, with what may follow them.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace throughline {

enum class AbbreviationKind : std::uint8_t { none, title, inside, before_number, either, capital };

class Abbreviations {
 public:
  // Reads the lines "abbreviation TAB kind" of data/abbreviations.tsv; lines of another form are left out.
  explicit Abbreviations(std::string_view table);

  // The kind of `word`, written without its last period; initials ("J") and "U.S"-like forms are `either`.
  [[nodiscard]] AbbreviationKind find(std::string_view word) const;

 private:
  std::unordered_map<std::string, AbbreviationKind> kinds_;
};

// The table that the program carries.
const Abbreviations& english_abbreviations();

}  // namespace throughline
