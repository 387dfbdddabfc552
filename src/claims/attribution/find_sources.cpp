#include "claims/attribution/find_sources.hpp"

#include <algorithm>

#include "claims/noun_phrases.hpp"
#include "claims/span_search.hpp"

namespace throughline::claims {
namespace {

constexpr int kClimb = 4;
constexpr std::uint32_t kLongestSource = 30;  // words

std::optional<std::uint32_t> antecedent_of(const Reading& reading, std::uint32_t verb) {
  std::uint32_t at = verb;
  for (int depth = 0; depth < kClimb; ++depth) {
    const auto head = reading.head(at);
    if (!head) return std::nullopt;
    if (reading.is_relation(at, "acl")) return head;
    at = *head;
  }
  return std::nullopt;
}

SourceFound resolved(const Reading& reading, const RuleSet& on, std::uint32_t word, std::uint32_t verb) {
  SourceFound found{word, word, false, 0};  // "who": the antecedent speaks
  if (is_relative_pronoun(reading.word(word)) && on.has(Rule::relative_source))
    found.head = antecedent_of(reading, verb).value_or(word);
  return found;
}

bool is_by_agent(const Reading& reading, std::uint32_t token, std::string_view relation) {
  return reading.is_relation(token, relation) && case_of(reading, token) == "by";
}

std::optional<std::uint32_t> by_agent_of(const Reading& reading, std::uint32_t verb) {
  for (const std::uint32_t child : reading.tree().children(verb)) {
    if (is_by_agent(reading, child, "obl") && !is_in_time(reading, child)) return child;
    // "was reported on Wednesday by the Gazette": a day does nothing by anyone, whatever the heads say.
    const bool when =
        child > verb && (reading.is_exactly(child, "obl:unmarked") || reading.is_exactly(child, "obl:tmod"));
    if (!when) continue;
    for (const std::uint32_t inner : reading.tree().children(child)) {
      if (is_by_agent(reading, inner, "nmod")) return inner;
    }
  }
  return std::nullopt;
}

bool opens_with_number(const Reading& reading, std::uint32_t child) {
  TokenRange extent = reading.tree().extent(child);
  while (extent.begin < child && reading.token(extent.begin).upos == Upos::punct) ++extent.begin;
  return extent.begin > 0 && reading.token(extent.begin).upos == Upos::num && reading.word(extent.begin - 1) == ",";
}

// The word of [begin, end) whose head lies outside it.
std::uint32_t speaker_of_phrase(const Reading& reading, std::uint32_t begin, std::uint32_t end) {
  for (std::uint32_t i = begin; i < end; ++i) {
    const auto head = reading.head(i);
    if (is_nominal(reading, i) && (!head || *head < begin || *head >= end)) return i;
  }
  return end - 1;
}

// "the port, officials said, is open": a short noun phrase between a mark and the verb speaks, whatever the heads say.
std::optional<std::uint32_t> speaker_between_marks(const Reading& reading, std::uint32_t verb) {
  constexpr std::uint32_t kLongest = 8;
  const TokenRange sentence = reading.sentence(reading.token(verb).sentence);
  const bool closes = verb + 1 >= sentence.end || reading.token(verb + 1).upos == Upos::punct;
  if (!closes || verb <= sentence.begin + 1 || !is_nominal(reading, verb - 1)) return std::nullopt;
  for (std::uint32_t at = verb - 1; at > sentence.begin && verb - at <= kLongest; --at) {
    const Upos upos = reading.token(at).upos;
    if (upos == Upos::verb || upos == Upos::aux) return std::nullopt;
    if (upos == Upos::punct) return speaker_of_phrase(reading, at + 1, verb);
  }
  return std::nullopt;
}

// "the trade journal Bell's List reported", cut in two by the parser: the speaker's words go on to the verb.
std::uint32_t end_of_speaker(const Reading& reading, std::uint32_t speaker, std::uint32_t verb) {
  const std::uint32_t end = reading.tree().extent(speaker).end;
  for (std::uint32_t i = end; i < verb; ++i) {
    const Upos upos = reading.token(i).upos;
    if ((upos != Upos::propn && upos != Upos::part) || is_in_time(reading, i)) return 0;
  }
  return end < verb ? verb : 0;
}

// Of several subjects the one that stands nearest before the verb: "the port, officials said, is open".
std::optional<std::uint32_t> nearest_subject(const Reading& reading, std::uint32_t verb) {
  if (const auto inserted = speaker_between_marks(reading, verb)) return inserted;
  std::optional<std::uint32_t> nearest;
  for (const std::uint32_t child : reading.tree().children(verb)) {
    if (!reading.is_relation(child, "nsubj") || (nearest && child >= verb)) continue;
    // "Lorn Lines, the company that runs the ship, said": the name, not what tells of it.
    const std::uint32_t begin = reading.tree().extent(child).begin;
    const bool is_aside = nearest && reading.token(*nearest).upos == Upos::propn && begin <= *nearest + 2 &&
                          reading.word(*nearest + 1) == ",";
    if (!is_aside) nearest = child;
  }
  return nearest;
}

// "The minister, Ada Bell, ordered a halt": the mark before the verb closes its subject.
bool subject_ends_before(const Reading& reading, std::uint32_t verb) {
  for (const std::uint32_t child : reading.tree().children(verb)) {
    if (child < verb && reading.is_relation(child, "nsubj") && reading.tree().extent(child).end + 1 >= verb)
      return true;
  }
  return false;
}

// '"...," said the mayor': behind a mark and the verb stands who speaks, though it be taken for the object.
std::optional<std::uint32_t> speaker_behind(const Reading& reading, std::uint32_t verb) {
  if (verb == 0 || verb + 1 >= reading.size() || reading.token(verb - 1).upos != Upos::punct) return std::nullopt;
  if (subject_ends_before(reading, verb)) return std::nullopt;
  if (reading.word(verb - 1) == ":" || reading.word(verb).ends_with("ing")) return std::nullopt;
  for (const std::uint32_t child : reading.tree().children(verb)) {
    const bool is_next = child > verb && reading.tree().extent(child).begin == verb + 1;
    const bool object = reading.is_relation(child, "obj") || reading.is_relation(child, "iobj");
    if (is_next && object && is_nominal(reading, child)) return child;
  }
  return std::nullopt;
}

// "Ada Bell, the head of the team, said": where a name and a mark stand before an apposition that a mark closes right
// before the verb, the name speaks, whatever the heads say.
std::optional<std::uint32_t> speaker_before_apposition(const Reading& reading, std::uint32_t verb) {
  constexpr std::uint32_t kLongest = 16;
  const std::uint32_t begin = reading.sentence(reading.token(verb).sentence).begin;
  if (verb < begin + 3 || reading.word(verb - 1) != "," || reading.word(verb).ends_with("ing")) return std::nullopt;
  std::uint32_t mark = verb - 2;
  for (; mark > begin && verb - mark <= kLongest && reading.word(mark) != ","; --mark) {
    const Upos upos = reading.token(mark).upos;
    if (upos == Upos::aux || reading.word(mark) == "that") return std::nullopt;
  }
  if (mark <= begin || reading.word(mark) != "," || reading.token(mark - 1).upos != Upos::propn) return std::nullopt;
  const Upos opens = reading.token(mark + 1).upos;
  if (is_relative_pronoun(reading.word(mark + 1))) return std::nullopt;
  if (opens != Upos::det && opens != Upos::noun && opens != Upos::adj && opens != Upos::propn && opens != Upos::pron)
    return std::nullopt;
  const Span last = reading.token(mark - 1).span;
  const Mention* name =
      find_overlapping(reading.annotation().mentions, last, [&](const Mention& m) { return m.span.end == last.end; });
  // "Bell, the mediator, said": a name at the head of the sentence, though none was found there.
  if (name == nullptr && mark != begin + 1) return std::nullopt;
  std::uint32_t first = name != nullptr ? reading.tokens_in(name->span).begin : begin;
  if (first > begin && reading.token(first - 1).upos == Upos::det) --first;
  const bool opens_clause =
      first == begin || reading.token(first - 1).upos == Upos::punct || reading.token(first - 1).upos == Upos::cconj;
  if (!opens_clause) return std::nullopt;
  const std::uint32_t name_head = speaker_of_phrase(reading, first, mark);
  // "Egypt and Qatar, the mediators, said": both speak.
  const auto partner = reading.head(name_head);
  return reading.is_relation(name_head, "conj") && partner && *partner < first ? *partner : name_head;
}

// "Ilven denied": a name right before a cue that has no subject speaks, whatever it was taken for.
std::optional<std::uint32_t> name_before(const Reading& reading, std::uint32_t verb) {
  const std::uint32_t begin = reading.sentence(reading.token(verb).sentence).begin;
  if (verb != begin + 1 || reading.word(verb).ends_with("ing")) return std::nullopt;
  const Span span = reading.token(begin).span;
  const Mention* name =
      find_overlapping(reading.annotation().mentions, span, [&](const Mention& m) { return m.span == span; });
  return name != nullptr ? std::optional(begin) : std::nullopt;
}

bool is_passive(const Reading& reading, std::uint32_t verb) {
  const auto aux = reading.child(verb, "aux");
  const auto subject = reading.child(verb, "nsubj");
  return (aux && reading.is_exactly(*aux, "aux:pass")) || (subject && reading.is_exactly(*subject, "nsubj:pass"));
}

// "with 20 people reported to have died": they report nothing.
bool is_told_of(const Reading& reading, std::uint32_t verb) {
  constexpr std::string_view kTold[] = {"reported", "alleged", "believed", "thought", "estimated"};
  const bool told = std::ranges::find(kTold, reading.word(verb)) != std::end(kTold);
  return told && verb + 2 < reading.size() && reading.word(verb + 1) == "to" &&
         (reading.token(verb + 2).upos == Upos::aux || reading.token(verb + 2).upos == Upos::verb);
}

std::uint32_t behind_dash(const Reading& reading, std::uint32_t begin, std::uint32_t last) {
  std::uint32_t end = begin;
  // Before the dash of a dateline nothing is told yet: a verb ends the search.
  for (std::uint32_t i = begin; i + 1 < last && reading.token(i).upos != Upos::verb; ++i) {
    const std::string_view mark = reading.word(i);
    const bool dash = mark == "-" || mark == "--" || mark == "–" || mark == "—";
    const Span span = reading.token(i).span;
    const bool stands_alone =
        i > begin && reading.token(i - 1).span.end < span.begin && span.end < reading.token(i + 1).span.begin;
    if (dash && stands_alone && reading.sentence(reading.token(begin).sentence).begin == begin) end = i + 1;
  }
  return end;
}

// "Bell — who denied it before", "Doctors of the World (DOW)": an aside is no part of the name, and a bracket is
// closed.
TokenRange without_aside(const Reading& reading, TokenRange range, std::uint32_t word) {
  for (std::uint32_t i = word + 1; i + 1 < range.end; ++i) {
    if (reading.token(i).upos == Upos::punct && is_relative_pronoun(reading.word(i + 1))) return {range.begin, i};
    const bool opens_clause = reading.word(i) == "that" && reading.token(i).upos == Upos::pron;
    if (opens_clause || reading.word(i) == "said" || reading.word(i) == "says") return {range.begin, i};
  }
  std::uint32_t open = range.end;
  for (std::uint32_t i = word + 1; i < range.end; ++i) {
    if (reading.word(i) == "(") open = i;
    if (reading.word(i) == ")") open = range.end;
  }
  if (open == range.end) return range;
  return {range.begin, range.end < reading.size() && reading.word(range.end) == ")" ? range.end + 1 : open};
}

}  // namespace

std::optional<SourceFound> find_source(const Reading& reading, const RuleSet& on, std::uint32_t verb) {
  if (const auto agent = by_agent_of(reading, verb); agent && on.has(Rule::by_source))
    return SourceFound{*agent, *agent, true, 0};
  if (is_passive(reading, verb)) return std::nullopt;
  if (on.has(Rule::reported_people) && is_told_of(reading, verb)) return std::nullopt;
  if (on.has(Rule::apposed_source)) {
    if (const auto name = speaker_before_apposition(reading, verb)) return SourceFound{*name, *name, false, verb - 1};
  }
  if (on.has(Rule::named_source) && !reading.child(verb, "nsubj")) {
    if (const auto name = name_before(reading, verb)) return SourceFound{*name, *name, false, 0};
  }
  std::uint32_t at = verb;
  for (int depth = 0; depth < kClimb; ++depth) {
    if (at == verb && on.has(Rule::inverted_source)) {
      if (const auto speaker = speaker_behind(reading, verb)) return SourceFound{*speaker, *speaker, false, 0};
    }
    if (const auto subject = nearest_subject(reading, at)) {
      SourceFound found = resolved(reading, on, *subject, at);
      if (at == verb && *subject < verb) found.end = end_of_speaker(reading, *subject, verb);
      return found;
    }
    const auto head = reading.head(at);
    if (!head) return std::nullopt;
    if (reading.is_exactly(at, "acl")) return SourceFound{*head, *head, false, 0};
    const bool shares =
        reading.is_relation(at, "xcomp") || reading.is_relation(at, "conj") || reading.is_relation(at, "advcl");
    if (!shares || !on.has(Rule::shared_source)) return std::nullopt;
    at = *head;
  }
  return std::nullopt;
}

Span source_span(const Reading& reading, const RuleSet& on, std::uint32_t word) {
  TokenRange range = reading.tree().extent(word);
  // What hangs on the name may reach around it, where the heads go astray: then it cuts nothing off.
  const auto cut_before = [&](std::uint32_t child) {
    const std::uint32_t begin = reading.tree().extent(child).begin;
    if (begin > word) range.end = std::min(range.end, begin);
  };
  for (const std::uint32_t child : reading.tree().children(word)) {
    // A relative or participle clause behind the name is no part of it.
    if (child > word && reading.is_relation(child, "acl")) cut_before(child);
    if (child > word && reading.is_relation(child, "parataxis")) cut_before(child);
    // "Rabie, 48 more than a day earlier": a number behind the name is no part of it.
    if (child > word && on.has(Rule::no_number_in_source) && opens_with_number(reading, child)) cut_before(child);
    if (child < word && (reading.is_relation(child, "case") || reading.is_relation(child, "punct") ||
                         reading.is_relation(child, "cc"))) {
      range.begin = std::max(range.begin, child + 1);
    }
  }
  while (range.end > word + 1 &&
         (reading.token(range.end - 1).upos == Upos::punct || is_in_time(reading, range.end - 1))) {
    --range.end;
  }
  // "The owner yesterday told": a day never speaks.
  if (range.end == word + 1 && word > range.begin && is_in_time(reading, word)) --range.end;
  range = without_aside(reading, range, word);
  // Where the heads go astray, half a page would speak.
  if (range.end - range.begin > kLongestSource) range = core_of(reading, word);
  if (range.end > word) range.begin = std::min(range.begin, word);
  // "LORN, March 9 (Wire) - The minister": the place and day before the dash are no part of it.
  if (on.has(Rule::no_dateline_in_source))
    range.begin = std::max(range.begin, behind_dash(reading, range.begin, range.end));
  range.end = std::max(range.end, range.begin + 1);
  return reading.span_of(range);
}

}  // namespace throughline::claims
