#include "claims/events/complements.hpp"

#include <algorithm>
#include <array>

#include "claims/events/word_governors.hpp"
#include "claims/noun_phrases.hpp"

namespace throughline::claims {
namespace {

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::ranges::find(list, word) != list.end();
}

}  // namespace

bool is_there_anyway(const Reading& reading, const ModalityCues& cues, const EventFound& event, std::uint32_t child,
                     std::uint32_t head) {
  if (!event.is_noun || event.light || !reading.is_relation(child, "nsubj")) return false;
  return !cues.find(CueKind::existence, reading.lemma(head));
}

bool is_circumstance(const Reading& reading, const EventFound& event, std::uint32_t child) {
  constexpr std::array<std::string_view, 10> kWhenOrWhere = {"in",    "at",   "during",    "after",   "before",
                                                             "since", "amid", "following", "despite", "throughout"};
  return event.is_noun && child == event.token && reading.is_relation(child, "obl") && !event.light &&
         is_one_of(case_of(reading, child), kWhenOrWhere);
}

bool is_unsaid(const Reading& reading, std::uint32_t verb, std::string_view kind) {
  constexpr std::array<std::string_view, 7> kLeaveOpen = {"say",    "believe", "think",  "claim",
                                                          "allege", "suggest", "suspect"};
  return (kind == "confirm" || is_one_of(reading.lemma(verb), kLeaveOpen)) && is_negated(reading, verb);
}

bool is_that_clause(const Reading& reading, const AttributionCues& speech, std::uint32_t child, std::uint32_t head) {
  return child > head && reading.is_relation(child, "advcl") && has_child(reading, child, "mark", "that") &&
         speech.is_speech(reading, head);
}

bool is_subjunctive(const Reading& reading, std::uint32_t verb) {
  if (has_child(reading, verb, "aux", "be") || has_child(reading, verb, "cop", "be")) return true;
  return reading.word(verb) == reading.lemma(verb) && !reading.child(verb, "aux");
}

bool hangs_on_noun(const Reading& reading, std::uint32_t child, std::uint32_t head) {
  return reading.token(head).upos == Upos::noun &&
         (reading.is_relation(child, "acl") || reading.is_relation(child, "nmod") ||
          reading.is_relation(child, "compound"));
}

bool is_told_of_infinitive(const Reading& reading, std::uint32_t child, std::uint32_t head) {
  return reading.is_relation(child, "xcomp") && child > head && reading.word(child).ends_with("ed") &&
         !find_infinitive_mark(reading, child) && find_infinitive_mark(reading, head);
}

}  // namespace throughline::claims
