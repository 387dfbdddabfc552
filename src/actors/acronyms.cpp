#include "actors/acronyms.hpp"

#include "actors/name_forms.hpp"
#include "base/text.hpp"

namespace throughline::actors {
namespace {

// Each letter of the acronym begins a word of the name, in order; small words may be passed over.
bool is_acronym_of(std::string_view acronym, std::string_view name) {
  std::size_t letter = 0;
  for (std::size_t at = 0; at < name.size() && letter < acronym.size(); ++at) {
    const bool begins = at == 0 || name[at - 1] == ' ' || name[at - 1] == '-';
    if (begins && name[at] == acronym[letter]) ++letter;
  }
  return acronym.size() > 1 && letter == acronym.size();
}

}  // namespace

std::map<std::string, std::size_t> find_acronyms(const ArticleWords& words, const std::vector<Piece>& pieces) {
  std::map<std::string, std::size_t> acronyms;
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    const WordRange name = pieces[i].range;
    const WordRange next = pieces[i + 1].range;
    const bool bracketed = pieces[i].kind == PieceKind::name && pieces[i + 1].kind == PieceKind::name &&
                           next.begin == name.end + 1 && next.end == next.begin + 1 && words.form(name.end) == "(";
    if (!bracketed || !is_acronym_of(words.form(next.begin), words.text_of(name))) continue;
    acronyms.try_emplace(form_key(words.form(next.begin)), i);
  }
  return acronyms;
}

}  // namespace throughline::actors
