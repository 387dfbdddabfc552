#include "claims/attribution/attribution_cues.hpp"

namespace throughline::claims {

AttributionCues::AttributionCues(const Table& table) {
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const TableRow& row = table.rows[i];
    if (row.cell(1) == "verb" || row.cell(1) == "clause") verbs_.emplace(row.cell(0), row.cell(2));
    if (row.cell(1) == "clause") clause_verbs_.emplace(row.cell(0));
    if (row.cell(1) == "noun") nouns_.emplace(row.cell(0), row.cell(2));
    if (row.cell(1) == "adjective") adjectives_.emplace(row.cell(0), row.cell(2));
    if (row.cell(1) == "phrase") phrases_.add(row.cell(0), i);
  }
}

std::string_view AttributionCues::find(const Kinds& kinds, std::string_view word) {
  const auto found = kinds.find(word);
  return found == kinds.end() ? std::string_view() : std::string_view(found->second);
}

std::string_view AttributionCues::kind_of_verb(const Reading& reading, std::uint32_t token) const {
  if (token + 1 < reading.size()) {
    const std::string pair = std::string(reading.lemma(token)) + " " + std::string(reading.word(token + 1));
    if (const std::string_view kind = find(verbs_, pair); !kind.empty()) return kind;
  }
  return find(verbs_, reading.lemma(token));
}

bool AttributionCues::is_speech(const Reading& reading, std::uint32_t token) const {
  return reading.token(token).upos == Upos::verb && !kind_of_verb(reading, token).empty();
}

}  // namespace throughline::claims
