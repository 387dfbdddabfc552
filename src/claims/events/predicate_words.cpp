#include "claims/events/predicate_words.hpp"

#include <algorithm>

namespace throughline::claims {
namespace {

constexpr std::uint32_t kLongestPhrase = 4;  // words

// "hand over" for "handed the bodies over": the lemma with its particle, wherever that stands.
std::string with_particle(const Reading& reading, std::uint32_t token) {
  const auto particle = reading.child(token, "compound");
  if (!particle || !reading.is_exactly(*particle, "compound:prt")) return {};
  return std::string(reading.lemma(token)) + " " + std::string(reading.word(*particle));
}

// The lemma and the words right behind it, longest first, that `known` has; empty when none.
std::string longest_phrase(const Reading& reading, std::uint32_t token, const auto& known) {
  const std::uint32_t end = reading.sentence(reading.token(token).sentence).end;
  std::string best;
  std::string phrase(reading.lemma(token));
  for (std::uint32_t i = token + 1; i < end && i < token + kLongestPhrase; ++i) {
    phrase += " " + std::string(reading.word(i));
    if (known.contains(phrase)) best = phrase;
  }
  return best;
}

}  // namespace

PredicateWords::PredicateWords(const Table& table) {
  for (const TableRow& row : table.rows) {
    const std::string lemma(row.cell(0));
    if (row.cell(1) == "verb") verbs_.emplace(lemma, row.cell(2));
    if (row.cell(1) == "noun") nouns_.emplace(lemma, row.cell(2));
    if (row.cell(1) == "light") light_.insert(lemma);
  }
}

PredicateFound PredicateWords::find_verb(const Reading& reading, std::uint32_t token) const {
  if (const std::string phrase = longest_phrase(reading, token, verbs_); !phrase.empty()) {
    const auto words = static_cast<std::uint32_t>(std::ranges::count(phrase, ' '));
    return {phrase, verbs_.find(phrase)->second, token + words};
  }
  if (const std::string phrase = with_particle(reading, token); !phrase.empty()) {
    if (const auto found = verbs_.find(phrase); found != verbs_.end()) return {phrase, found->second, token};
  }
  // A lemmatiser that does not know the verb may leave an e too many ("refloate") or too few ("fre").
  std::string lemma(reading.lemma(token));
  auto found = verbs_.find(lemma);
  if (found == verbs_.end() && lemma.ends_with('e')) found = verbs_.find(lemma.substr(0, lemma.size() - 1));
  if (found == verbs_.end()) found = verbs_.find(lemma + 'e');
  if (found != verbs_.end()) return {found->first, found->second, token};
  return {std::string(reading.lemma(token)), "other", token};
}

std::optional<PredicateFound> PredicateWords::find_noun(const Reading& reading, std::uint32_t token) const {
  for (const std::string_view form : {reading.lemma(token), reading.word(token)}) {
    const auto found = nouns_.find(form);
    if (found != nouns_.end()) return PredicateFound{std::string(form), found->second, token};
  }
  return std::nullopt;
}

bool PredicateWords::is_light(const Reading& reading, std::uint32_t token) const {
  if (light_.contains(reading.lemma(token))) return true;
  return !longest_phrase(reading, token, light_).empty() || light_.contains(with_particle(reading, token));
}

}  // namespace throughline::claims
