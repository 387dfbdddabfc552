#include "claims/events/word_governors.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace throughline::claims {
namespace {

constexpr std::uint32_t kReach = 5;

bool is_auxiliary(std::string_view word) {
  return word == "be" || word == "been" || word == "being" || word == "have" || word == "having" || word == "get";
}

bool is_adverb(const Reading& reading, std::uint32_t i) {
  return reading.token(i).upos == Upos::adv && reading.word(i).ends_with("ly");
}

bool ends_reach(const Reading& reading, std::uint32_t i) {
  const Upos upos = reading.token(i).upos;
  return upos == Upos::propn || upos == Upos::pron || upos == Upos::punct || upos == Upos::num || upos == Upos::cconj;
}

std::optional<Force> force_of(const ModalityCues& cues, std::string_view phrase) {
  if (const auto force = cues.find(CueKind::negating_governor, phrase)) return force;
  return cues.find(CueKind::governor, phrase);
}

// The governor at a token with the words up to `end` behind it, with and without the last of them, a "to".
std::optional<Force> force_at(const Reading& reading, const ModalityCues& cues, std::uint32_t at, std::uint32_t end) {
  for (const std::string_view first : {reading.lemma(at), reading.word(at)}) {
    std::string phrase(first);
    for (std::uint32_t i = at + 1; i < end; ++i) {
      if (i + 1 == end && reading.word(i) == "to") {
        if (const auto force = force_of(cues, phrase)) return force;
      }
      if (reading.word(i) == "not") continue;  // "a promise not to leave"
      phrase += ' ';
      phrase += reading.word(i);
    }
    if (const auto force = force_of(cues, phrase)) return force;
  }
  return std::nullopt;
}

}  // namespace

std::optional<WordGovernor> find_word_governor(const Reading& reading, const ModalityCues& cues, std::uint32_t verb) {
  const std::uint32_t begin = reading.sentence(reading.token(verb).sentence).begin;
  std::uint32_t end = verb;
  while (end > begin && (is_auxiliary(reading.word(end - 1)) || is_adverb(reading, end - 1))) --end;
  for (std::uint32_t at = end; at > begin && end - at < kReach;) {
    --at;
    if (ends_reach(reading, at)) return std::nullopt;
    const Upos upos = reading.token(at).upos;
    // "the release plan failed": a noun governs what stands behind "to", not the verb that it is the subject of.
    const bool is_subject = upos == Upos::noun && at + 1 == end;
    if (is_subject) return std::nullopt;
    if (const auto force = force_at(reading, cues, at, end)) return WordGovernor{at, *force};
    if (upos == Upos::noun || upos == Upos::verb) return std::nullopt;
  }
  return std::nullopt;
}

bool is_infinitive_adjective(const Reading& reading, std::uint32_t token) {
  if (token >= reading.size()) return false;
  // "would not free 60 men", hung on the men.
  if (reading.token(token).upos == Upos::verb && reading.is_relation(token, "amod")) {
    const auto aux = reading.child(token, "aux");
    const auto noun = reading.head(token);
    return aux && noun && *aux < token && token < *noun;
  }
  if (reading.token(token).upos != Upos::adj || token == 0 || token + 1 >= reading.size()) return false;
  const std::string_view word = reading.word(token);
  if (reading.word(token - 1) != "to" || (word != "free" && word != "open" && word != "clear")) return false;
  switch (reading.token(token + 1).upos) {
    case Upos::num:
    case Upos::det:
    case Upos::noun:
    case Upos::propn:
    case Upos::adj:
    case Upos::pron:
      return reading.is_relation(token, "amod");
    default:
      return false;
  }
}

std::optional<std::uint32_t> find_infinitive_mark(const Reading& reading, std::uint32_t verb) {
  const std::uint32_t begin = reading.sentence(reading.token(verb).sentence).begin;
  for (std::uint32_t at = verb; at > begin && verb - at < kReach;) {
    --at;
    if (reading.word(at) == "to") return at;
    if (reading.word(at) != "be" && reading.token(at).upos != Upos::adv) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace throughline::claims
