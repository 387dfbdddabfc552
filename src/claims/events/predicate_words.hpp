// Words that tell events, with their classes (data/predicates.tsv).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "throughline/reading.hpp"
#include "throughline/tables.hpp"

namespace throughline::claims {

struct PredicateFound {
  std::string lemma;        // with its particle: "hand over"
  std::string event_class;  // "other" when the table does not have it
  std::uint32_t last = 0;   // the last token of the predicate's words where they stand together
};

class PredicateWords {
 public:
  explicit PredicateWords(const Table& table);

  PredicateFound find_verb(const Reading& reading, std::uint32_t token) const;
  // Null when the noun tells no event.
  std::optional<PredicateFound> find_noun(const Reading& reading, std::uint32_t token) const;
  // "hold", "take part": the event is told by the object or complement.
  bool is_light(const Reading& reading, std::uint32_t token) const;

 private:
  std::map<std::string, std::string, std::less<>> verbs_;
  std::map<std::string, std::string, std::less<>> nouns_;
  std::set<std::string, std::less<>> light_;
};

}  // namespace throughline::claims
