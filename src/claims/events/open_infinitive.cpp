#include "claims/events/open_infinitive.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "claims/events/word_governors.hpp"
#include "claims/noun_phrases.hpp"

namespace throughline::claims {
namespace {

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::ranges::find(list, word) != list.end();
}

// "a force to help restore order": the bare verb is as open as the one before it.
std::uint32_t infinitive_of(const Reading& reading, const ModalityCues& cues, std::uint32_t verb) {
  const auto head = reading.head(verb);
  const bool bare = head && reading.is_relation(verb, "xcomp") && reading.word(verb) == reading.lemma(verb) &&
                    !find_infinitive_mark(reading, verb) && cues.has(Rule::bare_infinitive);
  return bare ? *head : verb;
}

bool had_to(const Reading& reading, const ModalityCues& cues, std::uint32_t mark) {
  const std::uint32_t have = mark - 1;
  if (reading.word(have) != "had" || !cues.has(Rule::had_to)) return false;
  return !reading.child(have, "aux") && !is_negated(reading, have);
}

// "began an inquiry to find out": who begins something else has not found yet.
bool is_purpose_of_start(const Reading& reading, std::uint32_t verb, std::uint32_t head) {
  constexpr std::array<std::string_view, 4> kStarts = {"begin", "start", "continue", "launch"};
  return is_one_of(reading.lemma(head), kStarts) && reading.is_relation(verb, "advcl") && reading.child(head, "obj");
}

// "the first to leave", but "the names of the first sailors to be freed".
bool is_first_of_all(const Reading& reading, std::uint32_t verb, std::uint32_t noun) {
  const bool stands_apart =
      reading.token(noun).upos == Upos::noun && !reading.child(noun, "cop") && !reading.is_relation(noun, "nsubj");
  if (reading.child(verb, "aux") && stands_apart) return false;
  constexpr std::array<std::string_view, 7> kRanks = {"first", "last", "only", "second", "third", "latest", "next"};
  if (is_one_of(reading.word(noun), kRanks)) return true;
  return std::ranges::any_of(reading.tree().children(noun), [&](std::uint32_t child) {
    return child < noun && is_one_of(reading.word(child), kRanks);
  });
}

}  // namespace

std::optional<std::uint32_t> find_open_infinitive(const Reading& reading, const ModalityCues& cues,
                                                  const AttributionCues& speech, std::uint32_t verb) {
  const std::uint32_t infinitive = infinitive_of(reading, cues, verb);
  const auto mark = find_infinitive_mark(reading, infinitive);
  const auto head = reading.head(infinitive);
  // "admitted to selling it", "had to sell it"
  if (!mark || !head || *mark == 0 || reading.word(verb).ends_with("ing") || had_to(reading, cues, *mark))
    return std::nullopt;
  const std::string_view kind = speech.kind_of_verb(reading, *head);
  if (kind == "ask" || kind == "demand") return mark;
  for (const std::uint32_t governor : {*head, *mark - 1}) {
    if (governor == *head && is_purpose_of_start(reading, verb, *head)) continue;
    const bool was_done = cues.find(CueKind::implicative, reading.lemma(governor)).has_value();
    if (was_done || is_first_of_all(reading, verb, governor)) return std::nullopt;
    if (reading.token(governor).upos == Upos::adj || reading.word(governor) == "yet") return std::nullopt;
  }
  return mark;
}

}  // namespace throughline::claims
