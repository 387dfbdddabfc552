#include "claims/attribution/attribution_cues.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "claims/noun_phrases.hpp"

namespace throughline::claims {

AttributionCues::AttributionCues(const TableSet& tables, const RuleSet& working) : active_(working) {
  const Table& table = tables.table("attribution_cues");
  for (const char* people : {"unnamed_groups", "titles", "organization_nouns"}) {
    for (const TableRow& row : tables.table(people).rows) tellers_.insert(base::to_ascii_lower(row.cell(0)));
  }
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const TableRow& row = table.rows[i];
    if (row.cell(1) == "verb" || row.cell(1) == "clause") verbs_.emplace(row.cell(0), row.cell(2));
    if (row.cell(1) == "clause") clause_verbs_.emplace(row.cell(0));
    if (row.cell(1) == "noun") nouns_.emplace(row.cell(0), row.cell(2));
    if (row.cell(1) == "adjective") adjectives_.emplace(row.cell(0), row.cell(2));
    if (row.cell(1) == "phrase") phrases_.add(row.cell(0), i);
    if (row.cell(1) == "teller") tellers_.emplace(row.cell(0));
  }
}

std::string_view AttributionCues::find(const Kinds& kinds, std::string_view word) {
  const auto found = kinds.find(word);
  return found == kinds.end() ? std::string_view() : std::string_view(found->second);
}

std::string_view AttributionCues::kind_of_verb(const Reading& reading, std::uint32_t token) const {
  return find(verbs_, phrase_of_verb(reading, token));
}

std::string AttributionCues::phrase_of_verb(const Reading& reading, std::uint32_t token) const {
  constexpr std::uint32_t kLongest = 5;
  const std::uint32_t end = reading.sentence(reading.token(token).sentence).end;
  std::string phrase(reading.lemma(token));
  std::string longest = phrase;
  // Few verbs begin a phrase, and this is asked of every verb.
  const auto longer = verbs_.upper_bound(phrase);
  if (longer == verbs_.end() || !longer->first.starts_with(phrase)) return longest;
  std::uint32_t begin = token + 1;
  // "called on Monday for": the preposition before the day belongs to it.
  if (begin + 1 < end && (reading.word(begin) == "on" || reading.word(begin) == "in") &&
      is_in_time(reading, begin + 1)) {
    for (++begin; begin < end && is_in_time(reading, begin);) ++begin;
  }
  for (std::uint32_t i = begin; i < std::min(end, begin + kLongest - 1); ++i) {
    phrase += ' ';
    phrase += reading.word(i);
    if (verbs_.contains(phrase)) longest = phrase;
  }
  return longest;
}

bool AttributionCues::is_speech(const Reading& reading, std::uint32_t token) const {
  return reading.token(token).upos == Upos::verb && !kind_of_verb(reading, token).empty();
}

}  // namespace throughline::claims
