#include "claims/attribution/verb_content.hpp"

#include <algorithm>
#include <string>

#include "claims/attribution/clause_behind_cue.hpp"
#include "claims/noun_phrases.hpp"
#include "claims/span_search.hpp"

namespace throughline::claims {
namespace {

bool is_mark(const Reading& reading, std::uint32_t i) {
  const std::string_view word = reading.word(i);
  return word == "," || word == ":" || word == ";" || word == "-" || word == "—" || word == "–" || word == "--";
}

constexpr std::uint32_t kLongestTail = 5;     // tokens behind "officials said" that add no words of theirs
constexpr std::uint32_t kThatReach = 7;       // tokens from the cue to its "that"
constexpr std::uint32_t kFarThat = 18;        // the same, past who is told and where
constexpr std::uint32_t kLongestSpeaker = 5;  // tokens between marks

struct Said {
  std::string_view kind;
  std::vector<Span> content;
};

class VerbContent {
 public:
  VerbContent(const Reading& reading, const AttributionCues& cues) : reading_(reading), cues_(cues) {}

  void add_content_of_verb(std::uint32_t verb, const std::optional<SourceFound>& source, Said& found) {
    if (has(Rule::closing_cue) && add_before_closing_cue(verb, source, found)) return;
    if (has(Rule::parenthetical_cue) && add_around(verb, source, found)) return;
    if (has(Rule::cue_phrase) && add_behind_phrase(verb, source, found)) return;
    if (has(Rule::said_clause) && add_clause(verb, source, found)) return;
    if (has(Rule::that_clause) && add_that_clause(verb, found)) return;
    if (has(Rule::hosting_clause) && add_hosting_clause(verb, source, found)) return;
    if (has(Rule::said_object) && !cues_.wants_clause(reading_, verb)) add_object(verb, source, found);
  }

 private:
  bool has(Rule rule) const { return cues_.active().has(rule); }

  void add_content(TokenRange range, Said& found) const {
    range = without_marks(reading_, range);
    if (range.begin < range.end) found.content.push_back(reading_.span_of(range));
  }

  // "The road is open, officials said." All before the comma is said, however the parser cut it.
  bool add_before_closing_cue(std::uint32_t verb, const std::optional<SourceFound>& source, Said& found) {
    if (found.kind == "believe" || !source || source->is_by_agent || reading_.is_relation(verb, "acl")) return false;
    const TokenRange sentence = reading_.sentence(reading_.token(verb).sentence);
    const bool inverted = source->word > verb;
    std::uint32_t begin = inverted ? verb : reading_.tree().extent(source->word).begin;
    while (begin < source->word && reading_.token(begin).upos == Upos::punct) ++begin;
    if (begin < sentence.begin + 3 || !closes_clause(begin - 1)) return false;
    const bool adjacent =
        inverted ? source->word - verb <= 8 : verb - source->word <= 4 || reading_.word(verb - 1) == ",";
    // Nothing but the source, an adverb or a day may follow.
    const std::uint32_t after = inverted ? std::max(verb + 1, reading_.tree().extent(source->word).end) : verb + 1;
    if (!adjacent || (sentence.end > after + kLongestTail && !is_place_of_saying({after, sentence.end}) &&
                      !tells_of_speaker(after, sentence.end))) {
      return false;
    }
    if (has(Rule::told_clause) && !is_quote(begin - 1) && !is_quote(begin - 2) && !has_verb({sentence.begin, begin}))
      return false;
    if (reading_.child(verb, "ccomp") && *reading_.child(verb, "ccomp") > verb) return false;
    add_content({sentence.begin, begin}, found);
    return true;
  }

  // "..., said Lorn Lines, which runs the ferries": who speaks.
  bool tells_of_speaker(std::uint32_t after, std::uint32_t end) const {
    return after + 1 < end && reading_.word(after) == "," && is_relative_pronoun(reading_.word(after + 1));
  }

  // "officials said in an update on their return": where, to whom or on what it was said.
  bool is_place_of_saying(TokenRange tail) const {
    constexpr std::uint32_t kLongest = 9;
    if (!has(Rule::tail_of_saying) || tail.end > tail.begin + kLongest) return false;
    for (std::uint32_t i = tail.begin; i + 1 < tail.end; ++i) {
      const Upos upos = reading_.token(i).upos;
      if (upos == Upos::verb || upos == Upos::aux || upos == Upos::punct || upos == Upos::sconj) return false;
    }
    return reading_.token(tail.begin).upos == Upos::adp;
  }

  bool is_quote(std::uint32_t i) const {
    const std::string_view word = reading_.word(i);
    return word == "”" || word == "\"" || word == "''" || word == ",\"";
  }

  bool has_verb(TokenRange range) const {
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      const Upos upos = reading_.token(i).upos;
      if (upos == Upos::verb || upos == Upos::aux) return true;
    }
    return false;
  }

  // "he said, speaking in Lorn", "he said, but added that": what follows is no more of what is said.
  bool leaves_speech(std::uint32_t i) const {
    const std::string_view word = reading_.word(i);
    if (word.ends_with("ing") && reading_.token(i).upos == Upos::verb) return true;
    if (word == "according" || word == "when" || word == "after" || word == "while") return true;
    return reading_.token(i).upos == Upos::cconj && i + 1 < reading_.size() && is_cue_clause(i + 1);
  }

  // "The road, officials said, is open": all but the cue and its source is said.
  bool add_around(std::uint32_t verb, const std::optional<SourceFound>& source, Said& found) {
    if (found.kind == "believe" || !source || source->is_by_agent || source->word > verb) return false;
    const TokenRange sentence = reading_.sentence(reading_.token(verb).sentence);
    std::uint32_t begin = source->word;
    while (begin > sentence.begin && source->word - begin < kLongestSpeaker && !closes_clause(begin - 1)) --begin;
    const bool opens = begin >= sentence.begin + 2 && closes_clause(begin - 1) && verb - source->word <= 2;
    if (!opens || verb + 3 >= sentence.end || reading_.word(verb + 1) != ",") return false;
    add_content({sentence.begin, begin}, found);
    if (!has(Rule::speech_left) || !leaves_speech(verb + 2)) add_content({verb + 2, sentence.end}, found);
    return true;
  }

  // "called for a truce", "made clear that it would stay": what stands behind a cue of several words.
  bool add_behind_phrase(std::uint32_t verb, const std::optional<SourceFound>& source, Said& found) {
    const std::uint32_t begin = end_of_cue(reading_, cues_, verb);
    if (begin == verb + 1 || (source && source->is_by_agent)) return false;
    std::uint32_t end =
        std::min(reading_.tree().extent(verb).end, reading_.sentence(reading_.token(verb).sentence).end);
    for (const std::uint32_t child : reading_.tree().children(verb)) {
      const bool leaves = reading_.is_relation(child, "conj") || reading_.is_relation(child, "parataxis") ||
                          (source && child == source->word) || (has(Rule::own_words_only) && contrasts(child));
      if (child >= begin && leaves) end = std::min(end, reading_.tree().extent(child).begin);
    }
    while (end > begin && reading_.token(end - 1).upos == Upos::cconj) --end;
    if (end <= begin) return false;
    add_content({begin, end}, found);
    return !found.content.empty();
  }

  // "put it at 40, while the owner says": what others say is set against it.
  bool contrasts(std::uint32_t clause) const {
    if (!reading_.is_relation(clause, "advcl")) return false;
    return has_child(reading_, clause, "mark", "while") || has_child(reading_, clause, "mark", "although") ||
           has_child(reading_, clause, "mark", "though") || has_child(reading_, clause, "mark", "whereas");
  }

  bool closes_clause(std::uint32_t i) const {
    const std::string_view word = reading_.word(i);
    return word == "," || word == "”" || word == "\"" || word == "''" || word == "?" || word == "!" || word == ",\"";
  }

  // "officials say 59 are held and 24 of them are alive": what goes on behind "and" without a mark is said as well.
  std::uint32_t end_of_second_clause(std::uint32_t verb, std::uint32_t clause, std::uint32_t end) const {
    if (!has(Rule::second_clause_said) || end >= reading_.size() || reading_.word(end) != "and") return end;
    for (const std::uint32_t child : reading_.tree().children(verb)) {
      const auto subject = reading_.child(child, "nsubj");
      const bool goes_on = child > clause && reading_.is_relation(child, "conj") && subject && *subject > end;
      if (goes_on && reading_.tree().extent(child).begin <= end) return reading_.tree().extent(child).end;
    }
    return end;
  }

  // "who asked not to be named said that": a clause that "that" opens behind the cue goes before one in front of it.
  bool has_clause_behind(std::uint32_t verb) const {
    return verb + 1 < reading_.size() && reading_.word(verb + 1) == "that" &&
           std::ranges::any_of(reading_.tree().children(verb), [&](std::uint32_t child) {
             return child > verb && reading_.is_relation(child, "ccomp");
           });
  }

  // "say 59 are still there and 24 of them are believed": taken for a second main clause, though its subject opens
  // right behind the cue.
  bool opens_behind_cue(std::uint32_t verb, std::uint32_t child) const {
    if (!reading_.is_relation(child, "conj") || child < verb || reading_.lemma(verb) != "say") return false;
    const auto subject = reading_.child(child, "nsubj");
    return subject && reading_.tree().extent(*subject).begin == verb + 1;
  }

  bool add_clause(std::uint32_t verb, const std::optional<SourceFound>& source, Said& found) {
    const bool behind = has_clause_behind(verb);
    for (const std::uint32_t child : reading_.tree().children(verb)) {
      if (behind && child < verb) continue;
      const bool clause = opens_behind_cue(verb, child) || reading_.is_relation(child, "ccomp") ||
                          reading_.is_relation(child, "xcomp") || is_gerund_said(verb, child) ||
                          (reading_.is_relation(child, "parataxis") && child > verb && !is_cue_clause(child) &&
                           !stands_behind_semicolon(child));
      if (!clause) continue;
      TokenRange range = reading_.tree().extent(child);
      // A speaker with much about him between commas may be taken for what is said.
      if (child < verb && source && source->word >= range.begin && source->word <= child) continue;
      // What is said before the cue ends before its subject, what is said behind it begins behind.
      if (child < verb) range.end = std::min(range.end, begin_of_cue_clause(verb, source, child));
      if (child > verb) range = {std::max(range.begin, verb + 1), end_of_clause(verb, range.end)};
      if (child > verb) range.begin = begin_at_that(range, child);
      // "say 20 sailors as well as five guards are held": what stands between is said too.
      const auto object = reading_.child(verb, "obj");
      if (reading_.lemma(verb) == "say" && object && *object > verb && *object < child)
        range.begin = std::min(range.begin, reading_.tree().extent(*object).begin);
      // "says 73 of the people are in Gaza": a clause without its subject has it between the cue and itself.
      if (child > verb && reading_.token(range.begin).upos == Upos::aux) range.begin = verb + 1;
      if (child > verb) range.end = end_of_second_clause(verb, child, range.end);
      if (child > verb) range.end = end_before_distance(range);
      if (child > verb && source && source->word > verb && source->word < child) {
        range.begin = std::max(range.begin, reading_.tree().extent(source->word).end);
      }
      add_content(range, found);
      return !found.content.empty();
    }
    return false;
  }

  // "found the wreck; the navy raised it"
  bool stands_behind_semicolon(std::uint32_t clause) const {
    const std::uint32_t begin = reading_.tree().extent(clause).begin;
    return begin > 0 && (reading_.word(begin - 1) == ";" || reading_.word(begin) == ";");
  }

  // "told fans that they had won": what stands before "that" is no part of what is told.
  std::uint32_t begin_at_that(TokenRange range, std::uint32_t clause) const {
    for (std::uint32_t i = range.begin; i < std::min(clause, range.begin + kThatReach); ++i) {
      if (reading_.word(i) == "that" && reading_.is_relation(i, "mark")) return i;
    }
    return range.begin;
  }

  // A clause behind its cue goes on to the next mark, whatever the parser hung elsewhere.
  // That of "the clerk who said the mill was old left" ends where the parser ends it, for the main verb follows.
  std::uint32_t end_of_clause(std::uint32_t verb, std::uint32_t end) const {
    if (end == 0 || !has(Rule::clause_to_mark) || reading_.is_exactly(verb, "acl:relcl")) return end;
    const std::uint32_t last = reading_.sentence(reading_.token(end - 1).sentence).end;
    while (end < last && reading_.token(end - 1).upos != Upos::punct && reading_.token(end).upos != Upos::punct &&
           (reading_.token(end).upos != Upos::cconj || goes_on(end, last)) && !is_cue_clause(end)) {
      ++end;
    }
    // "said it was fair, but that more could be done"
    const bool second_that = end + 2 < last && reading_.word(end) == "," &&
                             reading_.token(end + 1).upos == Upos::cconj && reading_.word(end + 2) == "that";
    return second_that && has(Rule::second_clause_said) ? last : end;
  }

  // "said she was tired and wanted to leave": a second predicate without a comma belongs to the clause before it.
  bool goes_on(std::uint32_t conjunction, std::uint32_t last) const {
    if (!has(Rule::clause_goes_on) || conjunction + 1 >= last || is_cue_clause(conjunction + 1)) return false;
    const Upos next = reading_.token(conjunction + 1).upos;
    return next == Upos::verb || next == Upos::aux || next == Upos::adv || next == Upos::sconj || next == Upos::adj;
  }

  // "denied selling the mill", "admitted having sold it"
  bool is_gerund_said(std::uint32_t verb, std::uint32_t child) const {
    if (!has(Rule::gerund_said) || child <= verb) return false;
    const std::uint32_t first =
        reading_.token(verb + 1).upos == Upos::adv ? verb + 2 : verb + 1;  // "denied ever selling"
    // "revealed something" tells nothing.
    return child == first && reading_.word(child).ends_with("ing") && reading_.token(child).upos != Upos::pron &&
           (reading_.is_relation(child, "advcl") || reading_.is_relation(child, "obj"));
  }

  // "said Tuesday that ...": the clause is said, also where the parser hangs it on the day.
  bool add_that_clause(std::uint32_t verb, Said& found) {
    const std::uint32_t end = reading_.sentence(reading_.token(verb).sentence).end;
    const bool to_listener = has(Rule::far_that) && takes_listener(verb);
    const std::uint32_t source_given = end_of_citation(verb, end);
    const std::uint32_t reach = to_listener || source_given > verb + 1 ? kFarThat : kThatReach;
    for (std::uint32_t i = source_given; i < std::min(end, verb + reach); ++i) {
      const bool is_comma = to_listener && reading_.word(i) == ",";
      if ((reading_.token(i).upos == Upos::punct && !is_comma) || reading_.token(i).upos == Upos::verb) return false;
      const bool is_mark = reading_.is_relation(i, "mark") || takes_listener(verb) || source_given > verb + 1 ||
                           (i > verb + 1 && is_in_time(reading_, i - 1));
      if (reading_.word(i) != "that" || !is_mark) continue;
      add_content({i, end_before_distance({i, end})}, found);
      return !found.content.empty();
    }
    return false;
  }

  // "said that it would stay, a day after the talks failed": when it was said is the reporter's to tell.
  std::uint32_t end_before_distance(TokenRange range) const {
    if (!has(Rule::no_distance_said)) return range.end;
    if (range.begin >= range.end) return range.end;
    const TimeExpression* distance =
        find_overlapping(reading_.annotation().times, reading_.span_of(range), [&](const TimeExpression& time) {
          if (!time.anchor || time.anchor->days == 0) return false;
          const std::uint32_t begin = reading_.tokens_in(time.span).begin;
          return begin > range.begin + 1 && begin < range.end && reading_.word(begin - 1) == ",";
        });
    return distance != nullptr ? reading_.tokens_in(distance->span).begin - 1 : range.end;
  }

  // "reported on Monday, citing sources that it did not name, that ...": behind the second comma.
  std::uint32_t end_of_citation(std::uint32_t verb, std::uint32_t end) const {
    std::uint32_t comma = verb + 1;
    while (comma < std::min(end, verb + kThatReach) && reading_.word(comma) != ",") ++comma;
    if (!has(Rule::past_citation) || comma + 1 >= end || reading_.word(comma + 1) != "citing") return verb + 1;
    for (std::uint32_t i = comma + 2; i + 1 < end; ++i) {
      if (reading_.word(i) == "," && reading_.word(i + 1) == "that") return i + 1;
    }
    return verb + 1;
  }

  // "told the club that ...": the clause is told, though it be hung on the listener.
  bool takes_listener(std::uint32_t verb) const {
    const std::string_view lemma = reading_.lemma(verb);
    return lemma == "tell" || lemma == "inform" || lemma == "assure" || lemma == "remind" || lemma == "warn";
  }

  std::uint32_t begin_of_cue_clause(std::uint32_t verb, const std::optional<SourceFound>& source,
                                    std::uint32_t content) const {
    std::uint32_t begin = verb;
    for (const std::uint32_t child : reading_.tree().children(verb)) {
      if (child > content && child < verb) begin = std::min(begin, reading_.tree().extent(child).begin);
    }
    if (source && source->word > content && source->word < verb) {
      begin = std::min(begin, reading_.tree().extent(source->word).begin);
    }
    return std::max(begin, content + 1);
  }

  bool is_cue_clause(std::uint32_t verb) const { return cues_.is_speech(reading_, verb); }

  // "The road, officials said, is open": the cue hangs on what is said.
  bool add_hosting_clause(std::uint32_t verb, const std::optional<SourceFound>& source, Said& found) {
    const auto host = reading_.head(verb);
    if (!host || !reading_.is_relation(verb, "parataxis") || (source && source->word == *host)) return false;
    const TokenRange whole = reading_.tree().extent(*host);
    const TokenRange cue = reading_.tree().extent(verb);
    const TokenRange before = without_marks(reading_, {whole.begin, std::max(whole.begin, cue.begin)});
    const TokenRange behind = without_marks(reading_, {std::min(cue.end, whole.end), whole.end});
    add_content(before, found);
    if (behind.end - behind.begin > 1) add_content(behind, found);
    return true;
  }

  // "accused them of delaying the vote", "was accused by the union of delaying the vote": the charges, where no noun
  // stands between, and who is charged, where the verb is passive.
  bool add_charges(std::uint32_t verb, const std::optional<SourceFound>& source, Said& found) {
    const auto object = reading_.child(verb, "obj");
    const bool passive = source && source->is_by_agent;
    if (!passive && object && reading_.token(*object).upos != Upos::pron) return false;
    const std::uint32_t last = reading_.sentence(reading_.token(verb).sentence).end;
    for (std::uint32_t i = verb + 1; i + 1 < last; ++i) {
      const bool names_charge = reading_.word(i) == "of" || reading_.word(i) == "for";
      if (!names_charge || !reading_.word(i + 1).ends_with("ing")) continue;
      const auto subject = passive ? reading_.child(verb, "nsubj") : std::nullopt;
      if (subject) add_content(reading_.tree().extent(*subject), found);
      add_content({i, end_of_object(i, last)}, found);
      return true;
    }
    return false;
  }

  // "confirmed the talks", "called for a truce", "was reported by": what is told of is the object, or the subject of
  // a passive.
  void add_object(std::uint32_t verb, const std::optional<SourceFound>& source, Said& found) {
    if (found.kind == "accuse" && has(Rule::charge) && add_charges(verb, source, found)) return;
    if (source && source->is_by_agent) {
      if (const auto subject = reading_.child(verb, "nsubj"))
        return add_content(reading_.tree().extent(*subject), found);
      if (const auto head = reading_.head(verb); head && reading_.is_relation(verb, "acl")) {
        return add_content(
            {reading_.tree().extent(*head).begin, std::max(*head + 1, reading_.tree().extent(*head).begin)}, found);
      }
    }
    for (const std::uint32_t child : reading_.tree().children(verb)) {
      if (!reading_.is_relation(child, "obj")) continue;
      if (reading_.token(child).upos == Upos::pron) continue;
      return add_content({reading_.tree().extent(child).begin, end_of_object(child, end_of_own_words(verb, child))},
                         found);
    }
    for (const std::uint32_t child : reading_.tree().children(verb)) {
      if (!reading_.is_relation(child, "obl") && !reading_.is_relation(child, "advcl")) continue;
      const std::string_view preposition = case_of(reading_, child);
      const bool topic = preposition == "about" || preposition == "of" || preposition == "for" || preposition == "on";
      if (found.kind == "decline" && preposition == "to") return add_content(reading_.tree().extent(child), found);
      const bool clause = reading_.is_relation(child, "advcl") && has_child(reading_, child, "mark", "that");
      if (topic || clause) return add_content(reading_.tree().extent(child), found);
    }
  }

  // "condemned the raid and ordered an inquiry", "ordered a raid because talks had failed": what else was done, and
  // why, is not said by this verb.
  std::uint32_t end_of_own_words(std::uint32_t verb, std::uint32_t object) const {
    std::uint32_t end = reading_.tree().extent(verb).end;
    if (!has(Rule::own_words_only)) return end;
    for (const std::uint32_t child : reading_.tree().children(verb)) {
      const bool is_reason = reading_.is_relation(child, "advcl") && has_child(reading_, child, "mark", "because");
      const bool is_other = reading_.is_relation(child, "conj") && reading_.token(child).upos == Upos::verb &&
                            !reading_.child(child, "nsubj");
      if (child > object && (is_reason || is_other)) end = std::min(end, reading_.tree().extent(child).begin);
    }
    while (end > object + 1 && reading_.token(end - 1).upos == Upos::cconj) --end;
    return std::max(end, object + 1);
  }

  // "demanded a rise on Tuesday, when talks opened", "ordered a halt, a day after": the rest is the reporter's.
  std::uint32_t end_of_object(std::uint32_t object, std::uint32_t end) const {
    end = end_before_distance({object, end});
    if (!has(Rule::no_distance_said)) return end;
    for (std::uint32_t i = object + 1; i + 1 < end; ++i) {
      const std::string_view next = reading_.word(i + 1);
      if (reading_.word(i) == "," && (next == "when" || next == "after" || next == "while")) return i;
    }
    return end;
  }

  const Reading& reading_;
  const AttributionCues& cues_;
};

}  // namespace

std::vector<Span> content_of_verb(const Reading& reading, const AttributionCues& cues, std::uint32_t verb,
                                  const std::optional<SourceFound>& source, std::string_view kind) {
  Said said{kind, {}};
  VerbContent(reading, cues).add_content_of_verb(verb, source, said);
  if (!cues.active().has(Rule::clause_behind_cue)) return std::move(said.content);
  if (const auto clause = find_clause_behind(reading, verb, source, kind, said.content)) {
    return {reading.span_of(without_marks(reading, *clause))};
  }
  return std::move(said.content);
}

std::uint32_t end_of_cue(const Reading& reading, const AttributionCues& cues, std::uint32_t verb) {
  const std::string phrase = cues.phrase_of_verb(reading, verb);
  return verb + 1 + static_cast<std::uint32_t>(std::ranges::count(phrase, ' '));
}

TokenRange without_marks(const Reading& reading, TokenRange range) {
  while (range.begin < range.end && is_mark(reading, range.begin)) ++range.begin;
  while (range.begin < range.end && (is_mark(reading, range.end - 1) || reading.word(range.end - 1) == "."))
    --range.end;
  return range;
}

}  // namespace throughline::claims
