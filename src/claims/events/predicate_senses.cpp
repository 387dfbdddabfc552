#include "claims/events/predicate_senses.hpp"

#include <algorithm>

#include "claims/phrases.hpp"

namespace throughline::claims {
PredicateSenses::PredicateSenses(const Table& table) {
  for (const TableRow& row : table.rows) {
    const std::string_view where = row.cell(2);
    const Where at = where == "object"    ? Where::object
                     : where == "subject" ? Where::subject
                     : where == "article" ? Where::article
                     : where == "clause"  ? Where::clause
                                          : Where::dependent;
    const auto words = split_at(row.cell(3), ',');
    senses_[std::string(row.cell(0))].push_back(
        {std::string(row.cell(1)), at, {words.begin(), words.end()}, std::string(row.cell(4))});
  }
}

std::optional<std::string_view> PredicateSenses::find(const Reading& reading, std::uint32_t token,
                                                      std::string_view lemma, std::string_view pos,
                                                      const std::set<std::string_view>& lemmas) const {
  const auto found = senses_.find(lemma);
  if (found == senses_.end()) return std::nullopt;
  for (const Sense& sense : found->second) {
    if (sense.pos == pos && fits(sense, reading, token, lemmas)) return sense.event_class;
  }
  return std::nullopt;
}

bool PredicateSenses::fits(const Sense& sense, const Reading& reading, std::uint32_t token,
                           const std::set<std::string_view>& lemmas) const {
  if (sense.where == Where::article) {
    return std::ranges::any_of(sense.words, [&](const std::string& word) { return lemmas.contains(word); });
  }
  if (sense.where == Where::clause) return reading.child(token, "ccomp").has_value();
  // "the bill passed by the senate": the noun before a participle is what it acts on.
  const auto noun = reading.head(token);
  if (noun && sense.where != Where::subject && reading.is_exactly(token, "acl") &&
      sense.words.contains(reading.lemma(*noun))) {
    return true;
  }
  return std::ranges::any_of(reading.tree().children(token), [&](std::uint32_t child) {
    return hangs(sense.where, reading, child) && sense.words.contains(reading.lemma(child));
  });
}

bool PredicateSenses::hangs(Where where, const Reading& reading, std::uint32_t child) {
  if (where == Where::object) return reading.is_relation(child, "obj") || reading.is_exactly(child, "nsubj:pass");
  if (where == Where::subject) return reading.is_exactly(child, "nsubj");
  return true;
}

std::set<std::string_view> lemmas_of(const Reading& reading) {
  std::set<std::string_view> lemmas;
  for (std::uint32_t i = 0; i < reading.size(); ++i) lemmas.insert(reading.lemma(i));
  return lemmas;
}

}  // namespace throughline::claims
