#include "language/irregular_verbs.hpp"

#include "base/text.hpp"

namespace throughline::language {

IrregularVerbs::IrregularVerbs(const TableSet& tables) {
  for (const TableRow& row : tables.table("irregular_verbs").rows) {
    lemmas_.emplace(row.cell(0), row.cell(1));
  }
}

std::string_view IrregularVerbs::find_lemma(std::string_view form) const {
  const auto found = lemmas_.find(base::to_ascii_lower(form));
  return found == lemmas_.end() ? std::string_view() : std::string_view(found->second);
}

bool is_inflected_verb(std::string_view tag_name) {
  return tag_name == "VERB/VBD" || tag_name == "VERB/VBN" || tag_name == "VERB/VBG" || tag_name == "VERB/VBZ";
}

}  // namespace throughline::language
