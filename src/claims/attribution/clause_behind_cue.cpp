#include "claims/attribution/clause_behind_cue.hpp"

#include <algorithm>

#include "claims/noun_phrases.hpp"

namespace throughline::claims {
namespace {

bool tells_clauses(std::string_view kind) {
  return kind == "say" || kind == "announce" || kind == "confirm" || kind == "report" || kind == "believe" ||
         kind == "warn";
}

// "that ...", or a subject with its verb not far behind: "she was", "the port and its ships were".
bool opens_clause(const Reading& reading, std::uint32_t at, std::uint32_t end) {
  constexpr std::uint32_t kLongestSubject = 12;
  if (reading.word(at) == "that") return at + 2 < end;
  const Upos first = reading.token(at).upos;
  const bool opens = first == Upos::det || first == Upos::pron || first == Upos::propn || first == Upos::noun;
  if (!opens || is_in_time(reading, at) || is_relative_pronoun(reading.word(at))) return false;
  for (std::uint32_t i = at + 1; i < std::min(end, at + kLongestSubject); ++i) {
    const Upos upos = reading.token(i).upos;
    if (upos == Upos::verb || upos == Upos::aux) return !reading.is_relation(i, "acl");
    if (upos == Upos::sconj || reading.word(i) == ";") return false;
  }
  return false;
}

// "told the club to go home": who stands behind the cue is told, and tells nothing.
bool is_listener(const Reading& reading, std::uint32_t verb, std::uint32_t at) {
  if (reading.word(at) == "that") return false;
  const std::string_view lemma = reading.lemma(verb);
  return lemma == "tell" || lemma == "inform" || lemma == "assure" || lemma == "remind" || lemma == "warn";
}

}  // namespace

std::optional<TokenRange> find_clause_behind(const Reading& reading, std::uint32_t verb,
                                             const std::optional<SourceFound>& source, std::string_view kind,
                                             const std::vector<Span>& content) {
  const std::uint32_t end = reading.sentence(reading.token(verb).sentence).end;
  const std::uint32_t first = verb + 1;
  if (!tells_clauses(kind) || !source || source->is_by_agent || source->word > verb || first + 2 >= end) {
    return std::nullopt;
  }
  // "I want to say that ...": only what a subject of its own says.
  if (reading.is_relation(verb, "acl") || !opens_clause(reading, first, end) || is_listener(reading, verb, first)) {
    return std::nullopt;
  }
  const Span word = reading.token(first).span;
  const bool has_it =
      std::ranges::any_of(content, [&](Span one) { return one.begin <= word.begin && word.end <= one.end; });
  return has_it ? std::nullopt : std::optional(TokenRange{first, end});
}

}  // namespace throughline::claims
