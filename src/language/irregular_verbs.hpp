// Forms of verbs whose lemma no ending tells: "struck", "freed".
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>

#include "language/tag_set.hpp"
#include "throughline/tables.hpp"

namespace throughline::language {

class IrregularVerbs {
 public:
  // Reads "irregular_verbs".
  explicit IrregularVerbs(const TableSet& tables);

  // The lemma of a form of any case; empty when the table has it not.
  [[nodiscard]] std::string_view find_lemma(std::string_view form) const;

 private:
  std::unordered_map<std::string, std::string> lemmas_;  // by the form in lower case
};

// Whether the tag is that of a verb in another form than its lemma: "VERB/VBD", but not "VERB/VB".
bool is_inflected_verb(std::string_view tag_name);

}  // namespace throughline::language
