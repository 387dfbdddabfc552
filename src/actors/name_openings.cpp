#include "actors/name_run.hpp"

#include "actors/title_finder.hpp"

namespace throughline::actors {
namespace {

// "Ever Bright", "Still Waters": a common word with a capital of its own before another.
bool begins_pair(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t i) {
  const Upos tag = words.upos(i);
  const bool content = tag == Upos::propn || tag == Upos::noun || tag == Upos::adj || tag == Upos::adv;
  const std::uint32_t next = i + 1;
  return content && !words.is_opening(i) && next < words.sentence_end(i) && words.upos(next) != Upos::aux &&
         is_plain_capital(words, knowledge, next);
}

// "Dock workers", "Harbour pilots" at the start of a sentence.
bool modifies_group(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t i) {
  const std::uint32_t next = i + 1;
  return next < words.sentence_end(i) && !words.is_capital(next) && knowledge.groups().longest_at(words, next);
}

bool goes_on(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t i) {
  return i + 1 < words.sentence_end(i) && is_plain_capital(words, knowledge, i + 1);
}

// "Cook said": a surname that the article says in full elsewhere, or that speaks.
bool is_known_surname(const ArticleWords& words, std::uint32_t i) {
  if (words.is_surname_elsewhere(i)) return true;
  const MentionType* type = words.recognised(i);
  const std::uint32_t next = i + 1;
  return type != nullptr && *type == MentionType::per && next < words.sentence_end(i) &&
         (words.token(next).lemma == "say" || words.token(next).lemma == "tell");
}

// "Salvage teams", "Wind and waves": the capital is due to the place alone, whatever a reader took the word for.
bool is_ordinary_opening(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t i) {
  return words.is_opening(i) && !is_acronym(words.form(i)) && knowledge.is_never_name(words.lower(i)) &&
         !knowledge.is_given_name(words.form(i)) && !goes_on(words, knowledge, i) && !words.is_name_elsewhere(i) &&
         !is_known_surname(words, i);
}

// "Orsa sailed": no word of English.
bool is_foreign_opening(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t i) {
  constexpr std::size_t kShortest = 3;
  const Upos tag = words.upos(i);
  const std::string_view lower = words.lower(i);
  const bool inflected = lower.ends_with("ing") || lower.ends_with("ed") || lower.ends_with("ly");
  const bool wordy = tag == Upos::propn || (!inflected && tag != Upos::num && tag != Upos::punct && tag != Upos::sym);
  const bool plural = tag == Upos::noun && words.token(i).lemma != words.lower(i);
  const bool prefix = i + 1 < words.sentence_end(i) && words.form(i + 1) == "-" && words.is_glued(i + 1);
  return wordy && !plural && !prefix && words.form(i).size() >= kShortest && !words.is_common_elsewhere(i) &&
         !knowledge.is_ordinary_word(lower);
}

}  // namespace

bool may_begin_name(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t i) {
  if (knowledge.is_particle(words.form(i)))
    return after_particles(words, knowledge, i) != i && words.form(i + 1) == "-";
  if (!is_plain_capital(words, knowledge, i)) return false;
  const bool given = knowledge.is_given_name(words.form(i));
  if (words.is_headline(i)) return words.recognised(i) != nullptr || given;
  if (is_ordinary_opening(words, knowledge, i)) return false;
  if (words.recognised(i) != nullptr) return true;
  if (knowledge.is_common_word(words.lower(i)) && !begins_pair(words, knowledge, i)) {
    return given && words.upos(i) == Upos::propn;
  }
  if (!words.is_opening(i)) return true;
  if (knowledge.groups().longest_at(words, i)) return false;
  if (words.is_name_elsewhere(i) || given) return true;
  if (modifies_group(words, knowledge, i)) return false;
  if (is_foreign_opening(words, knowledge, i)) return true;
  const bool longer = goes_on(words, knowledge, i);
  if (words.upos(i) == Upos::adj || words.upos(i) == Upos::noun) {
    return longer && !knowledge.names().longest_at(words, i + 1) && !knowledge.is_given_name(words.form(i + 1)) &&
           !find_title(words, knowledge, i + 1);
  }
  if (words.upos(i) != Upos::propn) return false;
  const bool owns = i + 1 < words.sentence_end(i) && is_possessive(words.form(i + 1));
  if (longer || owns || is_acronym(words.form(i))) return true;
  return !words.has_recognised() && !words.is_common_elsewhere(i);
}

}  // namespace throughline::actors
