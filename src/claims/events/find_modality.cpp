#include "claims/events/find_modality.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "claims/events/complements.hpp"
#include "claims/events/modality_sum.hpp"
#include "claims/events/none_words.hpp"
#include "claims/events/not_until.hpp"
#include "claims/events/open_infinitive.hpp"
#include "claims/events/verb_tense.hpp"
#include "claims/events/word_governors.hpp"
#include "claims/noun_phrases.hpp"

namespace throughline::claims {
namespace {

constexpr int kDepth = 8;

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::ranges::find(list, word) != list.end();
}

class ModalityFinder {
 public:
  ModalityFinder(const Reading& reading, const ModalityCues& cues, const AttributionCues& speech, EventFound& event)
      : reading_(reading), cues_(cues), speech_(speech), event_(event) {}

  void find(const std::vector<ClauseScope>& scopes) {
    look_at(event_.token, true);
    if (is_infinitive_adjective(reading_, event_.token)) look_at(*reading_.head(event_.token), false);
    if (event_.light) look_at(*event_.light, false);
    if (event_.is_noun) look_at_adjectives();
    look_at_word_before();
    if (has(Rule::without)) look_for_without();
    climb();
    look_at_infinitive();
    look_at_scopes(scopes);
    find_question();
    if (event_.is_denied) force(Force::negative, event_.token, "denied");
    sum_.finish(event_);
    event_.mention.when = sum_.is_planned() || has_future_auxiliary(reading_, event_.token) ? EventTime::future
                          : is_in_present()                                                 ? EventTime::present
                                                                                            : EventTime::past;
  }

 private:
  bool has(Rule rule) const { return cues_.has(rule); }

  void force(Force force, std::uint32_t word, std::string_view rule) { sum_.add(force, word, rule, event_); }
  void force(Force with, std::uint32_t word) { force(with, word, reading_.word(word)); }

  bool apply(CueKind kind, std::string_view phrase, std::uint32_t word) {
    const auto found = cues_.find(kind, phrase);
    if (found) force(*found, word, phrase);
    return found.has_value();
  }

  // Auxiliaries, negations, adverbs and marks of one word.
  void look_at(std::uint32_t word, bool own) {
    for (const std::uint32_t child : reading_.tree().children(word)) {
      const std::string_view form = reading_.word(child);
      if (has(Rule::auxiliary)) look_at_auxiliary(child, form);
      if (reading_.is_relation(child, "advmod") || reading_.is_relation(child, "aux")) look_at_adverb(child, form);
      const bool negates = !spares_ && (reading_.is_relation(child, "det") || reading_.is_relation(child, "cc"));
      if (negates && has(Rule::negation) && !is_limited(child)) apply(CueKind::negation, form, child);
      const bool marks = reading_.is_relation(child, "mark") || reading_.is_exactly(child, "advmod");
      const bool is_over = (form == "until" && has(Rule::until_past) && !is_told_ahead(word)) ||
                           (has(Rule::if_any) && is_if_any(reading_, child));
      if (marks && has(Rule::mark) && !is_over) apply(CueKind::mark, form, child);
      if (is_argument(child) && has(Rule::no_argument) && !spares_) {
        for (const std::uint32_t none : none_words(reading_, child)) force(Force::negative, none);
      }
      if (own && reading_.is_relation(child, "advcl") && has(Rule::main_of_condition)) look_at_condition(child);
    }
    if (has(Rule::be_to)) look_at_be_to(word);
  }

  // "worked until the port closed": closed it is, where nothing in the sentence is still to come.
  bool is_told_ahead(std::uint32_t verb) const {
    if (is_present(reading_, verb) || has_present_auxiliary(reading_, verb)) return true;
    const TokenRange sentence = reading_.sentence(reading_.token(verb).sentence);
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
      constexpr std::array<std::string_view, 7> kAhead = {"will", "would", "'ll", "'d", "shall", "should", "must"};
      if (is_one_of(reading_.word(i), kAhead) || reading_.word(i) == "ordered") return true;
    }
    return false;
  }

  void look_at_auxiliary(std::uint32_t child, std::string_view form) {
    const bool plain = reading_.is_exactly(child, "aux") || reading_.is_exactly(child, "aux:pass");
    if (plain) apply(CueKind::auxiliary, form, child);
    if (form == "going" && reading_.is_relation(child, "aux")) force(Force::planned, child);
  }

  void look_at_adverb(std::uint32_t child, std::string_view form) {
    const bool excused = spares_ || (excused_ && reading_.head(child) == excused_);
    if (has(Rule::negation) && !is_limited(child) && !excused) apply(CueKind::negation, form, child);
    if (has(Rule::adverb)) apply(CueKind::adverb, form, child);
    if (has(Rule::no_longer) && form == "longer" && child > 0 && reading_.word(child - 1) == "no") {
      force(Force::negative, child);
    }
  }

  // "not only", "not until Monday": what is told happened.
  bool is_limited(std::uint32_t word) const {
    const std::string_view next = word + 1 < reading_.size() ? reading_.word(word + 1) : std::string_view();
    if (reading_.word(word) == "nor") return follows_neither(word);
    const bool limits = next == "only" || next == "until" || next == "just" || next == "least";
    const bool is_not = reading_.word(word) == "not" || reading_.word(word) == "n't" || reading_.word(word) == "n’t";
    return is_not && (limits || happens_at_until());
  }

  bool happens_at_until() const { return has(Rule::not_until) && happened_at_until(reading_, event_.token); }

  // "neither the mayor nor the clerk" is one negation.
  bool follows_neither(std::uint32_t nor) const {
    const std::uint32_t begin = reading_.sentence(reading_.token(nor).sentence).begin;
    for (std::uint32_t i = begin; i < nor; ++i) {
      if (reading_.word(i) == "neither") return true;
    }
    return false;
  }

  bool is_argument(std::uint32_t child) const {
    return reading_.is_relation(child, "nsubj") || reading_.is_relation(child, "obj");
  }

  // The main clause of an if-clause holds only under its condition.
  void look_at_condition(std::uint32_t clause) {
    for (const std::uint32_t child : reading_.tree().children(clause)) {
      const std::string_view word = reading_.word(child);
      const bool compares = child > 0 && reading_.word(child - 1) == "as";
      if (reading_.is_relation(child, "mark") && !compares &&
          (word == "if" || word == "unless" || word == "provided")) {
        force(Force::conditional, child);
      }
    }
  }

  // "is to meet", "are set to meet"; not "is yet to meet".
  void look_at_be_to(std::uint32_t word) {
    const auto be = reading_.child(word, "cop");
    const auto aux = reading_.child(word, "aux");
    const auto verb = be ? be : aux;
    if (!verb || reading_.lemma(*verb) != "be") return;
    for (const std::uint32_t child : reading_.tree().children(word)) {
      const bool before_verb = reading_.is_relation(child, "mark") || reading_.is_relation(child, "aux") ||
                               is_infinitive_adjective(reading_, child + 1);
      const bool to = reading_.word(child) == "to" && child > *verb && child < word && before_verb;
      if (to && reading_.word(child - 1) != "yet") force(Force::planned, child, "be to");
    }
  }

  void look_at_adjectives() {
    for (const std::uint32_t child : reading_.tree().children(event_.token)) {
      const bool describes = reading_.is_relation(child, "amod") && has(Rule::adjective);
      if (describes) apply(CueKind::adjective, reading_.word(child), child);
    }
  }

  // "left without the crew noticing": a gerund behind "without", with no other verb between.
  void look_for_without() {
    constexpr std::uint32_t kReach = 7;
    const std::uint32_t begin = reading_.sentence(reading_.token(event_.token).sentence).begin;
    if (event_.is_noun || !reading_.word(event_.token).ends_with("ing")) return;
    for (std::uint32_t i = event_.token; i > begin && event_.token - i < kReach;) {
      const Upos upos = reading_.token(--i).upos;
      if (reading_.word(i) == "without") return force(Force::negative, i);
      if (upos == Upos::verb || upos == Upos::punct || upos == Upos::sconj) return;
    }
  }

  // "ruled out selling", "is about to sell", whatever the heads say.
  void look_at_word_before() {
    if (event_.is_noun || !has(Rule::word_governor)) return;
    if (const auto governor = find_word_governor(reading_, cues_, event_.token)) {
      governed_ = true;
      govern(governor->force, governor->token, reading_.word(governor->token));
      // "had not committed to sending": what is said of the governor holds of the deed.
      look_at(governor->token, false);
    }
  }

  // Word by word up to the root; what governs a word colours what hangs on it.
  void climb() {
    std::uint32_t at = event_.light ? *event_.light : event_.token;
    for (int depth = 0; depth < kDepth; ++depth) {
      const auto head = reading_.head(at);
      if (!head || !step(at, *head)) return;
      at = *head;
    }
  }

  bool step(std::uint32_t child, std::uint32_t head) {
    const bool kept = reading_.is_relation(child, "advcl") && keeps_from(child, head);
    const bool complement = kept || reading_.is_relation(child, "xcomp") || reading_.is_relation(child, "csubj");
    const bool clause = reading_.is_relation(child, "ccomp") || is_that_clause(reading_, speech_, child, head);
    const bool argument = reading_.is_relation(child, "obj") || reading_.is_relation(child, "obl") ||
                          reading_.is_exactly(child, "nsubj:pass") ||
                          (reading_.is_relation(child, "nsubj") && event_.is_noun);
    if (reading_.is_relation(child, "conj")) return share_with_first(child, head);
    if (reading_.is_relation(child, "advcl") && !kept && !clause) return false;
    if (reading_.is_exactly(child, "acl:relcl")) {
      look_at_antecedent(head);
      return false;
    }
    if (hangs_on_noun(reading_, child, head)) return look_at_noun(child, head);
    if (!complement && !clause && !argument) return false;
    if (describes_other_ && argument && has(Rule::outer_noun)) return false;
    if (has(Rule::outer_noun) && child == event_.token && is_told_of_infinitive(reading_, child, head)) return false;
    if (clause && speech_.is_speech(reading_, head)) {
      // What is asked or doubted is not told as a fact; what is said is the speaker's matter.
      const std::string_view kind = speech_.kind_of_verb(reading_, head);
      const bool left_open = kind == "deny" && has(Rule::double_negation) && is_negated(reading_, head);
      if (left_open) force(Force::possible, head, "not deny");
      if (kind == "ask" && has(Rule::ask_clause)) force(Force::possible, head, "ask");
      if (kind == "demand" && has(Rule::demand_clause) && is_subjunctive(reading_, child))
        force(Force::planned, head, "demand");
      if (has(Rule::unsaid_clause) && is_unsaid(reading_, head, kind)) force(Force::possible, head, "unsaid");
      return false;
    }
    if (has(Rule::circumstance) && is_circumstance(reading_, event_, child)) {
      if (!is_negated(reading_, head) && reading_.token(head).upos == Upos::verb) look_at(head, false);
      return false;
    }
    const bool skips = argument && !event_.is_noun && !keeps_from(child, head);
    if (!skips && has(Rule::governor)) apply_governor(child, head);
    spares_ = spares_ || (has(Rule::subject_exists) && is_there_anyway(reading_, cues_, event_, child, head));
    if (complement || argument) look_at(head, false);
    return complement || argument;
  }

  // "the idea that the police killed the driver": a past verb of its own is no plan, whatever the noun.
  bool tells_what_was(std::uint32_t verb) const {
    return has_child(reading_, verb, "mark", "that") && !reading_.child(verb, "aux") && !is_present(reading_, verb);
  }

  // "asked for talks on a truce to begin"
  bool is_asked_for(std::uint32_t verb, std::uint32_t noun) const {
    const auto asks = reading_.head(noun);
    if (!asks || !reading_.is_relation(noun, "obl") || !has_child(reading_, verb, "mark", "to")) return false;
    const std::string_view lemma = reading_.lemma(*asks);
    return lemma == "ask" || lemma == "call" || lemma == "appeal";
  }

  // "The mediator in the strike has invited": what is told of the mediator is not told of the strike.
  bool look_at_noun(std::uint32_t child, std::uint32_t noun) {
    if (!has(Rule::noun_governor)) return true;
    const bool applied = (!tells_what_was(child) && apply(CueKind::noun, reading_.lemma(noun), noun)) |
                         apply(CueKind::negating_noun, reading_.lemma(noun), noun);
    if (is_asked_for(child, noun)) force(Force::planned, noun, "asked for");
    governed_ = governed_ || applied;
    describes_other_ = describes_other_ || (!applied && event_.is_noun && reading_.is_relation(child, "nmod"));
    look_at(noun, false);
    // "did not send the names of those freed": what is told of the names is not told of a clause about the men.
    return applied || !reading_.is_relation(child, "acl");
  }

  // "anyone who attacks", "any ship that sails": nobody in particular, so no deed.
  void look_at_antecedent(std::uint32_t noun) {
    constexpr std::array<std::string_view, 5> kAnyone = {"anyone", "anybody", "whoever", "everyone", "those"};
    if (!has(Rule::anyone_who)) return;
    const bool any = has_child(reading_, noun, "det", "any");
    const bool is_told =
        reading_.word(event_.token) != reading_.lemma(event_.token) && !reading_.word(event_.token).ends_with('s');
    if ((any || is_one_of(reading_.word(noun), kAnyone)) && !is_told) force(Force::conditional, noun);
  }

  // "prevented them from leaving"
  bool keeps_from(std::uint32_t child, std::uint32_t head) const {
    const bool from = has_child(reading_, child, "mark", "from") || has_child(reading_, child, "case", "from");
    const auto governor = cues_.find(CueKind::negating_governor, reading_.lemma(head));
    return from && governor && has(Rule::keeps_from);
  }

  void apply_governor(std::uint32_t child, std::uint32_t head) {
    const std::string lemma(reading_.lemma(head));
    const auto preposition = reading_.child(head, "compound");
    const std::string phrase = preposition ? lemma + " " + std::string(reading_.word(*preposition)) : lemma;
    const std::uint32_t next = head + 1;
    const std::string pair = next < reading_.size() ? lemma + " " + std::string(reading_.word(next)) : lemma;
    for (const std::string& words : {phrase, pair, lemma}) {
      const auto negates = cues_.find(CueKind::negating_governor, words);
      const auto governs = cues_.find(CueKind::governor, words);
      // What a plan or worry acts on is open; what "encourages the mayor" is not. "The talks failed", but they were
      // held.
      const bool is_subject = reading_.is_exactly(child, "nsubj");
      const bool is_listener = reading_.is_relation(child, "obj") && words == "tell";
      // An offer that is rejected was made.
      const std::string_view own = event_.mention.event_class;
      const bool was_made = event_.is_noun && (own == "plan" || own == "demand" || own == "offer");
      if (negates && !is_subject && !was_made) govern(*negates, head, words);
      const bool is_approved = event_.is_noun && own == "agree" && words == "approve";
      if (governs && !is_listener && !is_approved && !is_doer(child, head)) govern(*governs, head, words);
      governed_ = governed_ || negates || governs;
      if (negates || governs) return;
    }
  }

  // The subject of a verb; that of "is possible" is what is possible.
  bool is_doer(std::uint32_t child, std::uint32_t head) const {
    return reading_.is_exactly(child, "nsubj") && reading_.token(head).upos != Upos::adj;
  }

  // What is denied may have someone who denies it. "Did not rule out selling" leaves the sale open.
  void govern(Force with, std::uint32_t word, std::string_view rule) {
    // "rejected a return": nobody says that there was none, but that there shall be none.
    constexpr std::array<std::string_view, 6> kForbid = {"reject", "oppose", "refuse", "forbid", "ban", "prohibit"};
    const bool shall_not = with == Force::negative && event_.is_noun && is_one_of(reading_.lemma(word), kForbid);
    if (shall_not && has(Rule::rejected_deed)) force(Force::planned, word, rule);
    // Who "did not fail to send" sent.
    const bool settles = reading_.lemma(word) == "fail" || reading_.lemma(word) == "neglect";
    if (with == Force::negative && !settles && has(Rule::double_negation) && is_negated(reading_, word)) {
      excused_ = word;
      return force(Force::possible, word, rule);
    }
    if (with == Force::negative && speech_.kind_of_verb(reading_, word) == "deny") {
      event_.is_denied = true;
    } else {
      force(with, word, rule);
    }
  }

  // "will meet and agree": the second verb has the first one's auxiliaries unless it has its own.
  bool share_with_first(std::uint32_t child, std::uint32_t head) {
    if (reading_.child(child, "nsubj") || reading_.child(child, "aux") || reading_.child(child, "cop")) {
      return reading_.is_relation(head, "xcomp") || reading_.is_relation(head, "ccomp");
    }
    if (!has(Rule::shared_auxiliary)) return true;
    if (has(Rule::be_to)) look_at_be_to(head);
    for (const std::uint32_t aux : reading_.tree().children(head)) {
      if (reading_.is_exactly(aux, "aux") && aux < head) apply(CueKind::auxiliary, reading_.word(aux), aux);
    }
    return true;
  }

  void look_at_infinitive() {
    if (event_.is_noun || governed_ || !has(Rule::infinitive)) return;
    if (const auto mark = find_open_infinitive(reading_, cues_, speech_, event_.token))
      force(Force::planned, *mark, "infinitive");
  }

  void look_at_scopes(const std::vector<ClauseScope>& scopes) {
    const std::uint32_t sentence = reading_.token(event_.token).sentence;
    auto at = std::ranges::lower_bound(scopes, sentence, {}, &ClauseScope::sentence);
    for (; at != scopes.end() && at->sentence == sentence; ++at) {
      const bool within = at->tokens.begin <= event_.token && event_.token < at->tokens.end;
      if (within && (!at->is_time || is_still_to_come(*at))) {
        force(at->force, at->opener);
      } else if (!within && at->is_condition && sum_.is_open() && !event_.is_speech) {
        force(Force::conditional, at->opener);
      }
    }
  }

  bool is_in_present() const { return !event_.is_noun && is_present(reading_, event_.token); }

  bool stands_outside(std::string_view word, const ClauseScope& scope) const {
    const TokenRange sentence = reading_.sentence(scope.sentence);
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
      if ((i < scope.opener || i >= scope.tokens.end) && reading_.word(i) == word) return true;
    }
    return false;
  }

  // "will leave once they are paid": the verb is no past, and the rest of the sentence is planned.
  bool is_still_to_come(const ClauseScope& scope) const {
    // "he said after a meeting"
    if (scope.opener > 0 && speech_.is_speech(reading_, scope.opener - 1)) return false;
    constexpr std::array<std::string_view, 8> kModals = {"will", "would", "'ll",    "shall",
                                                         "must", "wo",    "should", "until"};
    const std::string_view opener = reading_.word(scope.opener);
    const bool may_shift = has(Rule::shifted_future) && (opener == "before" || opener == "until" || opener == "once") &&
                           stands_outside("would", scope);
    if (!may_shift && !event_.is_noun && !is_in_present() && !reading_.word(event_.token).ends_with("ing") &&
        !has_present_auxiliary(reading_, event_.token)) {
      return false;
    }
    const TokenRange sentence = reading_.sentence(scope.sentence);
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
      const bool outside = i < scope.opener || i >= scope.tokens.end;
      if (outside && is_one_of(reading_.word(i), kModals)) return true;
    }
    return false;
  }

  void find_question() {
    const Sentence& sentence = reading_.annotation().sentences[reading_.token(event_.token).sentence];
    std::string_view words = words_of(reading_.text(), sentence.span);
    for (const std::string_view mark : {"\"", "”", "’", "'", ")"}) {
      if (words.ends_with(mark)) words.remove_suffix(mark.size());
    }
    event_.is_question = has(Rule::question) && words.ends_with('?');
    if (event_.is_question) event_.rules.emplace_back("question");
  }

  const Reading& reading_;
  const ModalityCues& cues_;
  const AttributionCues& speech_;
  EventFound& event_;
  ModalitySum sum_;
  std::optional<std::uint32_t> excused_;  // a governor whose own negation is counted: "not rule out"
  bool spares_ = false;                   // what is negated further up is not the event
  bool governed_ = false;                 // a word was found that says what is meant by an infinitive
  bool describes_other_ = false;          // the event only describes another noun: "the mediator in the strike"
};

}  // namespace

void find_modality(const Reading& reading, const ModalityCues& cues, const AttributionCues& speech,
                   std::vector<EventFound>& events) {
  const std::vector<ClauseScope> scopes = find_clause_scopes(reading, cues);
  for (EventFound& event : events) ModalityFinder(reading, cues, speech, event).find(scopes);
}

}  // namespace throughline::claims
