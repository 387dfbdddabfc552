#include "claims/events/find_modality.hpp"

#include <algorithm>
#include <string>

#include "claims/noun_phrases.hpp"

namespace throughline::claims {
namespace {

constexpr int kDepth = 8;

class ModalityFinder {
 public:
  ModalityFinder(const Reading& reading, const ModalityCues& cues, const AttributionCues& speech, EventFound& event)
      : reading_(reading), cues_(cues), speech_(speech), event_(event) {}

  void find() {
    look_at(event_.token, true);
    if (event_.light) look_at(*event_.light, false);
    if (event_.is_noun) look_at_adjectives();
    climb();
    find_question();
    finish();
  }

 private:
  // Auxiliaries, negations, adverbs and marks of one word.
  void look_at(std::uint32_t word, bool own) {
    for (const std::uint32_t child : reading_.tree().children(word)) {
      const std::string_view form = reading_.word(child);
      if (reading_.is_exactly(child, "aux") || reading_.is_exactly(child, "aux:pass")) apply(CueKind::auxiliary, form);
      if (form == "going" && reading_.is_relation(child, "aux")) force(Force::planned, form);
      if (reading_.is_relation(child, "advmod") || reading_.is_relation(child, "aux")) {
        apply(CueKind::negation, form);
        apply(CueKind::adverb, form);
      }
      if (reading_.is_relation(child, "det") || reading_.is_relation(child, "cc")) apply(CueKind::negation, form);
      if (reading_.is_relation(child, "cc:preconj")) apply(CueKind::negation, form);
      if (reading_.is_relation(child, "mark") || reading_.is_exactly(child, "advmod")) apply(CueKind::mark, form);
      if (reading_.is_relation(child, "mark") && form == "without") force(Force::negative, form);
      if (reading_.is_relation(child, "case") && form == "without") force(Force::negative, form);
      if (is_argument(child)) look_at_argument(child);
      if (own && reading_.is_relation(child, "advcl")) look_at_condition(child);
    }
    look_at_be_to(word);
  }

  bool is_argument(std::uint32_t child) const {
    return reading_.is_relation(child, "nsubj") || reading_.is_relation(child, "obj");
  }

  // "No hostages were freed", "none of them", "gave no reason".
  void look_at_argument(std::uint32_t noun) {
    const std::string_view form = reading_.word(noun);
    if (form == "none" || form == "nobody" || form == "nothing" || form == "neither")
      return force(Force::negative, form);
    for (const std::uint32_t child : reading_.tree().children(noun)) {
      const std::string_view word = reading_.word(child);
      if (reading_.is_relation(child, "det") && (word == "no" || word == "neither")) force(Force::negative, word);
    }
  }

  // The main clause of an if-clause holds only under its condition.
  void look_at_condition(std::uint32_t clause) {
    for (const std::uint32_t child : reading_.tree().children(clause)) {
      const std::string_view word = reading_.word(child);
      if (reading_.is_relation(child, "mark") && (word == "if" || word == "unless" || word == "provided")) {
        force(Force::conditional, word);
      }
    }
  }

  // "is to meet", "are set to meet"
  void look_at_be_to(std::uint32_t word) {
    const auto be = reading_.child(word, "cop");
    const auto aux = reading_.child(word, "aux");
    const auto verb = be ? be : aux;
    if (!verb || reading_.lemma(*verb) != "be") return;
    for (const std::uint32_t child : reading_.tree().children(word)) {
      const bool to = reading_.word(child) == "to" && child > *verb && child < word &&
                      (reading_.is_relation(child, "mark") || reading_.is_relation(child, "aux"));
      if (to) force(Force::planned, "be to");
    }
  }

  void look_at_adjectives() {
    for (const std::uint32_t child : reading_.tree().children(event_.token)) {
      if (reading_.is_relation(child, "amod")) apply(CueKind::adjective, reading_.word(child));
    }
    const auto plan = reading_.head(event_.token);
    if (plan && *plan > event_.token && reading_.is_relation(event_.token, "compound")) {
      apply(CueKind::noun, reading_.lemma(*plan));
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
    const Upos upos = reading_.token(head).upos;
    const bool complement = reading_.is_relation(child, "xcomp") || reading_.is_relation(child, "csubj");
    const bool clause = reading_.is_relation(child, "ccomp");
    const bool argument = reading_.is_relation(child, "obj") || reading_.is_relation(child, "obl") ||
                          reading_.is_exactly(child, "nsubj:pass") ||
                          (reading_.is_relation(child, "nsubj") && event_.is_noun);
    if (reading_.is_relation(child, "conj")) return share_with_first(child, head);
    if (reading_.is_relation(child, "advcl")) return purpose(child);
    if (reading_.is_relation(child, "acl") && reading_.is_exactly(child, "acl:relcl")) return false;
    if (upos == Upos::noun && (reading_.is_relation(child, "acl") || reading_.is_relation(child, "nmod") ||
                               reading_.is_relation(child, "compound"))) {
      apply(CueKind::noun, reading_.lemma(head));
      apply(CueKind::negating_noun, reading_.lemma(head));
      look_at(head, false);
      return true;
    }
    if (!complement && !clause && !argument) return false;
    if (clause && speech_.is_speech(reading_, head)) {
      // What is asked, or told as a belief, is not told as a fact; what is said is the speaker's matter.
      if (speech_.kind_of_verb(reading_, head) == "ask") force(Force::possible, "ask");
      return false;
    }
    if (complement || argument || (clause && !speech_.is_speech(reading_, head))) {
      apply_governor(head, argument && !event_.is_noun);
    }
    if (complement || argument) look_at(head, false);
    return complement || argument;
  }

  void apply_governor(std::uint32_t head, bool skip) {
    if (skip) return;
    const std::string lemma(reading_.lemma(head));
    const auto preposition = reading_.child(head, "compound");
    const std::string phrase = preposition ? lemma + " " + std::string(reading_.word(*preposition)) : lemma;
    const std::uint32_t next = head + 1;
    const std::string pair = next < reading_.size() ? lemma + " " + std::string(reading_.word(next)) : lemma;
    for (const std::string& words : {phrase, pair, lemma}) {
      const bool found = apply(CueKind::negating_governor, words) | apply(CueKind::governor, words);
      if (found) return;
    }
  }

  // "will meet and agree": the second verb has the first one's auxiliaries unless it has its own.
  bool share_with_first(std::uint32_t child, std::uint32_t head) {
    if (reading_.child(child, "nsubj") || reading_.child(child, "aux") || reading_.child(child, "cop")) {
      return reading_.is_relation(head, "xcomp") || reading_.is_relation(head, "ccomp");
    }
    for (const std::uint32_t aux : reading_.tree().children(head)) {
      if (reading_.is_exactly(aux, "aux") && aux < head) apply(CueKind::auxiliary, reading_.word(aux));
    }
    return true;
  }

  // "to free them" as a purpose is no fact; "if they free them" is a condition (its mark was seen).
  bool purpose(std::uint32_t child) {
    if (has_child(reading_, child, "mark", "to")) force(Force::planned, "purpose");
    return false;
  }

  bool apply(CueKind kind, std::string_view word) {
    const auto found = cues_.find(kind, word);
    if (found) force(*found, word);
    return found.has_value();
  }

  // A word seen on two ways (as the event's own and as its light verb's) tells once.
  bool is_new(std::string_view word) {
    if (std::ranges::find(seen_, word.data()) != seen_.end()) return false;
    seen_.push_back(word.data());
    return true;
  }

  void force(Force force, std::string_view word) {
    if (force == Force::negative && !is_new(word)) return;
    event_.rules.push_back("cue:" + std::string(word));
    switch (force) {
      case Force::negative:
        negative_ = !negative_;
        return;
      case Force::conditional:
        conditional_ = true;
        return;
      case Force::planned:
        planned_ = true;
        return;
      case Force::possible:
        possible_ = true;
        return;
      case Force::probable:
        probable_ = true;
        return;
    }
  }

  void find_question() {
    const Sentence& sentence = reading_.annotation().sentences[reading_.token(event_.token).sentence];
    std::string_view words = words_of(reading_.text(), sentence.span);
    for (const std::string_view mark : {"\"", "”", "’", "'", ")"}) {
      if (words.ends_with(mark)) words.remove_suffix(mark.size());
    }
    event_.is_question = words.ends_with('?');
    if (event_.is_question) event_.rules.emplace_back("question");
  }

  void finish() {
    event_.mention.polarity = negative_ ? Polarity::neg : Polarity::pos;
    event_.modality = conditional_                      ? Modality::conditional
                      : possible_ || event_.is_question ? Modality::possible
                      : planned_                        ? Modality::planned
                      : probable_                       ? Modality::probable
                                                        : Modality::asserted;
    event_.mention.certainty = conditional_ || possible_ || event_.is_question ? EventCertainty::possible
                               : probable_                                     ? EventCertainty::probable
                                                                               : EventCertainty::certain;
    event_.mention.when = planned_ || has_future_auxiliary() ? EventTime::future
                          : is_present()                     ? EventTime::present
                                                             : EventTime::past;
  }

  bool has_future_auxiliary() const {
    for (const std::uint32_t child : reading_.tree().children(event_.token)) {
      const std::string_view word = reading_.word(child);
      if (reading_.is_relation(child, "aux") && (word == "will" || word == "shall" || word == "'ll" || word == "wo")) {
        return true;
      }
    }
    return false;
  }

  bool is_present() const {
    if (event_.is_noun) return false;
    const std::string_view word = reading_.word(event_.token);
    for (const std::uint32_t child : reading_.tree().children(event_.token)) {
      const std::string_view aux = reading_.word(child);
      if (reading_.is_relation(child, "aux"))
        return aux == "is" || aux == "are" || aux == "am" || aux == "'s" || aux == "has" || aux == "have";
    }
    return word == reading_.lemma(event_.token) || (word.ends_with('s') && !word.ends_with("ss"));
  }

  const Reading& reading_;
  const ModalityCues& cues_;
  const AttributionCues& speech_;
  EventFound& event_;
  std::vector<const char*> seen_;  // where the negations stand
  bool negative_ = false;
  bool conditional_ = false;
  bool planned_ = false;
  bool possible_ = false;
  bool probable_ = false;
};

}  // namespace

void find_modality(const Reading& reading, const ModalityCues& cues, const AttributionCues& speech, EventFound& event) {
  ModalityFinder(reading, cues, speech, event).find();
}

}  // namespace throughline::claims
