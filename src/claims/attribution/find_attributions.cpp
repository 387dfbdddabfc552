#include "claims/attribution/find_attributions.hpp"

#include <algorithm>

#include "claims/attribution/find_sources.hpp"
#include "claims/attribution/quoted_content.hpp"
#include "claims/attribution/verb_content.hpp"
#include "claims/noun_phrases.hpp"
#include "claims/span_search.hpp"

namespace throughline::claims {
namespace {

constexpr std::uint32_t kLongestSpeaker = 5;  // tokens before the colon

class AttributionFinder {
 public:
  AttributionFinder(const Reading& reading, const AttributionCues& cues) : reading_(reading), cues_(cues) {}

  std::vector<AttributionFound> find() && {
    for (std::uint32_t i = 0; i < reading_.size(); ++i) {
      if (!find_speaker_line(i) && !find_phrase(i) && !find_verb(i)) find_noun(i);
    }
    extend_over_quotations(reading_, cues_.active(), found_);
    std::erase_if(found_, [](const AttributionFound& found) { return found.attribution.content.empty(); });
    std::ranges::stable_sort(found_, {}, &AttributionFound::cue);
    return std::move(found_);
  }

 private:
  bool has(Rule rule) const { return cues_.active().has(rule); }

  // "According to the ministry, ..." and "..., according to the ministry".
  bool find_phrase(std::uint32_t i) {
    const TokenRange sentence = reading_.sentence(reading_.token(i).sentence);
    const auto match = cues_.phrases().find_at(i, [&](std::size_t t) {
      return t < sentence.end ? reading_.word(static_cast<std::uint32_t>(t)) : std::string_view();
    });
    if (match.begin == match.end || match.end >= sentence.end || !has(Rule::attribution_phrase)) return false;
    const auto after = static_cast<std::uint32_t>(match.end);
    const auto source = source_behind(after, sentence.end);
    if (!source || (has(Rule::no_reason_cited) && gives_reason(i, *source, sentence.end))) return false;
    const TokenRange whole = reading_.tree().extent(*source);
    AttributionFound found = start(i, "say", "attribution-phrase");
    found.attribution.cue = reading_.span_of({i, after});
    found.source = *source;
    const Span span = source_span(reading_, cues_.active(), *source);
    const std::uint32_t begin = std::max(span.begin, reading_.token(after).span.begin);
    found.attribution.source = begin < span.end ? Span{begin, span.end} : reading_.token(*source).span;
    const TokenRange before = without_marks(reading_, {sentence.begin, i});
    const TokenRange behind = without_marks(reading_, {std::max(whole.end, after + 1), sentence.end});
    add_content(before.end - before.begin >= 3 ? before : behind, found);
    found_.push_back(std::move(found));
    return true;
  }

  // "citing rising violence", "citing ties to the mayor": a reason and nobody who speaks.
  bool gives_reason(std::uint32_t cue, std::uint32_t source, std::uint32_t end) const {
    if (reading_.word(cue) != "citing") return false;
    const Upos upos = reading_.token(source).upos;
    const bool names = upos == Upos::propn || any_overlaps(reading_.annotation().mentions, reading_.token(source).span);
    const bool goes_on = source + 1 < end && is_nominal(reading_, source + 1);
    return goes_on || (!names && !cues_.may_tell(reading_.lemma(source)));
  }

  // The head of the noun phrase behind a phrase: the first nominal whose head lies before it.
  std::optional<std::uint32_t> source_behind(std::uint32_t from, std::uint32_t end) const {
    for (std::uint32_t i = from; i < std::min(end, from + 12); ++i) {
      const auto head = reading_.head(i);
      // "ship-tracking data": a verb within a compound leads nowhere else.
      const bool to_verb = head && reading_.token(*head).upos == Upos::verb &&
                           !reading_.is_relation(*head, "compound") && !reading_.is_relation(*head, "amod");
      const bool outside = !head || *head < from || *head >= end || to_verb;
      if (is_nominal(reading_, i) && outside) return i;
    }
    // Where heads lead nowhere, the first run of nouns.
    for (std::uint32_t i = from; i < std::min(end, from + 8); ++i) {
      const bool last = i + 1 >= end || !is_nominal(reading_, i + 1);
      if (is_nominal(reading_, i) && last) return i;
    }
    return std::nullopt;
  }

  AttributionFound start(std::uint32_t cue, std::string_view kind, const char* rule) const {
    AttributionFound found;
    found.cue = cue;
    found.kind = kind;
    found.rule = rule;
    return found;
  }

  void add_content(TokenRange range, AttributionFound& found) const {
    range = without_marks(reading_, range);
    if (range.begin < range.end) found.attribution.content.push_back(reading_.span_of(range));
  }

  bool find_verb(std::uint32_t verb) {
    if (reading_.token(verb).upos != Upos::verb || reading_.is_relation(verb, "amod")) return false;
    const std::string_view kind = cues_.kind_of_verb(reading_, verb);
    if (kind.empty() || !has(Rule::attribution_verb)) return false;
    AttributionFound found = start(verb, kind, "attribution-verb");
    // "did not deny that", "has not said whether": nobody tells what follows.
    const Rule open = kind == "deny" ? Rule::double_negation : Rule::unsaid_clause;
    found.leaves_open = has(open) && (is_negated(reading_, verb) || is_yet_to_find(verb));
    found.attribution.cue = cue_span(verb);
    const auto source = find_source(reading_, cues_.active(), verb);
    if (source) {
      found.source = source->head;
      found.attribution.source = source_span(reading_, cues_.active(), source->word);
      if (source->end > source->word) found.attribution.source->end = reading_.token(source->end - 1).span.end;
    }
    const bool is_human = reading_.lemma(verb) == "threaten" || reading_.lemma(verb) == "answer";
    if (has(Rule::no_threat_of_things) && found.source && is_human && is_thing(*found.source)) return false;
    if (has(Rule::no_thought_of_we) && kind == "believe" && found.source && is_first_or_second_person(*found.source))
      return false;
    found.attribution.content = content_of_verb(reading_, cues_, verb, source, kind);
    if (is_no_denial(verb, kind)) found.kind = "decline";
    found_.push_back(std::move(found));
    return true;
  }

  // "rejected the offer": no one says that there was none, as who rejects a claim says that it is not so.
  bool is_no_denial(std::uint32_t verb, std::string_view kind) const {
    const auto object = reading_.child(verb, "obj");
    if (kind != "deny" || reading_.lemma(verb) == "deny" || !object || !has(Rule::no_claim_rejected)) return false;
    const std::string_view told = cues_.kind_of_noun(reading_.lemma(*object));
    return told.empty() || told == "promise" || told == "demand" || told == "ask";
  }

  // "the slick threatened to reach the coast": nobody speaks.
  bool is_thing(std::uint32_t source) const {
    const bool named = any_overlaps(reading_.annotation().mentions, reading_.token(source).span);
    return reading_.token(source).upos == Upos::noun && !named && !cues_.may_tell(reading_.word(source)) &&
           !cues_.may_tell(reading_.lemma(source));
  }

  // "began an inquiry to find out why": nobody tells yet.
  bool is_yet_to_find(std::uint32_t verb) const {
    return reading_.lemma(verb) == "find" && verb > 0 && reading_.word(verb - 1) == "to";
  }

  // "I think", "you know" belong to whoever speaks the sentence.
  bool is_first_or_second_person(std::uint32_t source) const {
    const std::string_view word = reading_.word(source);
    return word == "i" || word == "you" || word == "we";
  }

  // "A. Speaker: ..." of a transcript.
  bool find_speaker_line(std::uint32_t colon) {
    if (reading_.word(colon) != ":" || !has(Rule::speaker_line)) return false;
    const TokenRange sentence = reading_.sentence(reading_.token(colon).sentence);
    if (colon == sentence.begin || colon - sentence.begin > kLongestSpeaker || colon + 2 >= sentence.end) return false;
    for (std::uint32_t i = sentence.begin; i < colon; ++i) {
      if (reading_.token(i).upos != Upos::propn) return false;
    }
    // "Monday: the crew is free"
    const Span before = reading_.span_of({sentence.begin, colon});
    if (any_overlaps(reading_.annotation().times, before)) return false;
    AttributionFound found = start(colon, "say", "attribution-speaker-line");
    found.attribution.cue = reading_.token(colon).span;
    found.source = colon - 1;
    found.attribution.source = reading_.span_of({sentence.begin, colon});
    add_content({colon + 1, sentence.end}, found);
    found_.push_back(std::move(found));
    return true;
  }

  // The verb with its auxiliaries and particle, as far as they stand together.
  Span cue_span(std::uint32_t verb) const {
    TokenRange range{verb, verb + 1};
    for (const std::uint32_t child : reading_.tree().children(verb)) {
      const bool before = child < verb &&
                          (reading_.is_relation(child, "aux") || reading_.is_relation(child, "advmod")) &&
                          reading_.token(child).upos != Upos::propn;
      // "a day earlier, said": a mark parts it from the verb.
      const bool parted = before && reading_.token(verb - 1).upos == Upos::punct;
      if (before && !parted && verb - child <= 3) range.begin = std::min(range.begin, child);
      if (child == verb + 1 && reading_.is_exactly(child, "compound:prt")) range.end = child + 1;
    }
    range.end = std::max(range.end, end_of_cue(reading_, cues_, verb));
    while (range.begin < verb && reading_.is_relation(range.begin, "punct")) ++range.begin;
    return reading_.span_of(range);
  }

  // "a statement that ...", "the belief that ..."
  void find_noun(std::uint32_t noun) {
    const Upos upos = reading_.token(noun).upos;
    std::string_view kind;
    if (upos == Upos::noun) kind = cues_.kind_of_noun(reading_.lemma(noun));
    if (upos == Upos::adj) kind = cues_.kind_of_adjective(reading_.lemma(noun));
    if (kind.empty() || !has(Rule::attribution_noun)) return;
    for (const std::uint32_t child : reading_.tree().children(noun)) {
      const bool clause = (reading_.is_relation(child, "acl") || reading_.is_relation(child, "ccomp") ||
                           reading_.is_relation(child, "advcl")) &&
                          child > noun && has_child(reading_, child, "mark", "that");
      const bool topic = upos == Upos::noun && reading_.is_relation(child, "nmod") && child > noun &&
                         is_topic_case(case_of(reading_, child));
      const auto source = source_of_noun(noun);
      if (!clause && !(topic && source)) continue;
      AttributionFound found = start(noun, kind, "attribution-noun");
      found.attribution.cue = reading_.token(noun).span;
      if (source) {
        found.source = *source;
        found.attribution.source = source_span(reading_, cues_.active(), *source);
      }
      add_content(reading_.tree().extent(child), found);
      found_.push_back(std::move(found));
      return;
    }
  }

  static bool is_topic_case(std::string_view preposition) {
    for (const std::string_view topic : {"about", "of", "for", "on", "over", "against", "to"}) {
      if (preposition == topic) return true;
    }
    return false;
  }

  std::optional<std::uint32_t> source_of_noun(std::uint32_t noun) const {
    for (const std::uint32_t child : reading_.tree().children(noun)) {
      if (reading_.is_exactly(child, "nmod:poss")) return child;
      if (reading_.is_relation(child, "nmod") &&
          (case_of(reading_, child) == "by" || case_of(reading_, child) == "from")) {
        return child;
      }
    }
    if (const auto subject = reading_.child(noun, "nsubj")) return subject;
    const auto head = reading_.head(noun);
    if (head && reading_.is_relation(noun, "obj") && reading_.token(*head).upos == Upos::verb) {
      return reading_.child(*head, "nsubj");
    }
    return std::nullopt;
  }

  const Reading& reading_;
  const AttributionCues& cues_;
  std::vector<AttributionFound> found_;
};

}  // namespace

std::vector<AttributionFound> find_attributions(const Reading& reading, const AttributionCues& cues) {
  return AttributionFinder(reading, cues).find();
}

}  // namespace throughline::claims
