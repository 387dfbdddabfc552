// Words that tell that somebody says, thinks or reports something (data/attribution_cues.tsv).
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "claims/phrases.hpp"
#include "claims/rules.hpp"
#include "throughline/reading.hpp"
#include "throughline/tables.hpp"

namespace throughline::claims {

class AttributionCues {
 public:
  AttributionCues(const TableSet& tables, const RuleSet& working);

  // "say", "deny", ...; empty when the word is no cue. A verb is looked up with the word behind it ("call for") first.
  std::string_view kind_of_verb(const Reading& reading, std::uint32_t token) const;
  std::string_view kind_of_noun(std::string_view lemma) const { return find(nouns_, lemma); }
  std::string_view kind_of_adjective(std::string_view lemma) const { return find(adjectives_, lemma); }
  const RuleSet& active() const { return active_; }
  // Phrases before their source: "according to".
  const Phrases& phrases() const { return phrases_; }

  // Whether a verb is a cue only with a clause or a quotation: "found that", not "found the ship".
  bool wants_clause(const Reading& reading, std::uint32_t token) const {
    return clause_verbs_.contains(phrase_of_verb(reading, token));
  }

  // The longest phrase of the table that the verb begins, by lemma and the words behind it; else its lemma.
  std::string phrase_of_verb(const Reading& reading, std::uint32_t token) const;

  // Whether the token is a verb of the table.
  bool is_speech(const Reading& reading, std::uint32_t token) const;

  // Whether a noun names somebody or something that may be cited: officials, a report, data.
  bool may_tell(std::string_view lemma) const { return tellers_.contains(lemma); }

 private:
  using Kinds = std::map<std::string, std::string, std::less<>>;
  static std::string_view find(const Kinds& kinds, std::string_view word);

  RuleSet active_;
  Kinds verbs_;
  std::set<std::string, std::less<>> clause_verbs_;
  Kinds nouns_;
  Kinds adjectives_;
  Phrases phrases_;
  std::set<std::string, std::less<>> tellers_;
};

}  // namespace throughline::claims
