#include "claims/counts/count_context.hpp"

#include <algorithm>

#include "claims/noun_phrases.hpp"

namespace throughline::claims {
namespace {

constexpr int kClimb = 5;
constexpr std::uint32_t kMostBetween = 4;

class ContextReader {
 public:
  explicit ContextReader(const Reading& reading) : reading_(reading) {}

  CountContext read(std::uint32_t number, std::optional<std::uint32_t> thing) {
    context_.token = thing.value_or(number);
    // "of whom 24 are alive": the number is what the clause tells of.
    if (thing && *thing + 1 == number && reading_.word(*thing) == "whom") context_.token = number;
    context_.predicate = context_.token;
    if (!thing) read_bare(number);
    if (thing) read_between(number, *thing);
    if (is_part_in_state(number)) return std::move(context_);
    read_phrase(context_.token);
    climb(context_.token);
    return std::move(context_);
  }

 private:
  // "71 dead", "562 injured"
  void read_bare(std::uint32_t number) {
    const TokenRange sentence = reading_.sentence(reading_.token(number).sentence);
    if (number + 1 >= sentence.end) return;
    context_.bare.insert(reading_.lemma(number + 1));
    context_.bare.insert(reading_.word(number + 1));
  }

  // "eight of them dead": the state that the part is in, whatever the whole undergoes.
  bool is_part_in_state(std::uint32_t number) {
    const TokenRange sentence = reading_.sentence(reading_.token(number).sentence);
    if (number + 3 >= sentence.end || reading_.word(number + 1) != "of") return false;
    const std::string_view whole = reading_.word(number + 2);
    const bool refers = whole == "them" || whole == "whom" || whole == "these" || whole == "those";
    const std::string_view state = reading_.word(number + 3);
    const bool is_state = state == "dead" || state == "alive" || state == "living" || state == "wounded" ||
                          state == "injured" || state == "missing";
    if (!refers || !is_state) return false;
    context_.states.insert(state);
    return true;
  }

  // "12 living hostages": what stands between a number and its thing tells its state, whatever tags and heads say.
  void read_between(std::uint32_t number, std::uint32_t thing) {
    if (thing <= number || thing - number > kMostBetween) return;
    for (std::uint32_t i = number + 1; i < thing; ++i) {
      context_.states.insert(reading_.lemma(i));
      context_.states.insert(reading_.word(i));
    }
  }

  // "living hostages", "people killed in", "ships waiting", "hostages who are alive"
  void read_phrase(std::uint32_t thing) {
    for (const std::uint32_t child : reading_.tree().children(thing)) {
      if (reading_.is_exactly(child, "acl:relcl")) {
        read_relative(child);
      } else if (reading_.is_relation(child, "acl")) {
        insert(child, reading_.word(child).ends_with("ing") ? context_.agent_of : context_.patient_of);
        read_completions(child);
      } else if (reading_.is_relation(child, "amod") || reading_.is_relation(child, "compound")) {
        context_.states.insert(reading_.lemma(child));
        context_.states.insert(reading_.word(child));
      } else if (reading_.is_relation(child, "nsubj")) {
        context_.states.insert(reading_.lemma(child));  // "its last offer was 5 per cent"
      }
    }
  }

  void read_relative(std::uint32_t verb) {
    for (const std::uint32_t child : reading_.tree().children(verb)) {
      const std::string_view word = reading_.word(child);
      const bool relative = word == "who" || word == "that" || word == "which";
      if (relative && reading_.is_relation(child, "nsubj")) read_subject(child, verb);
    }
  }

  void climb(std::uint32_t at) {
    for (int depth = 0; depth < kClimb; ++depth) {
      const auto head = reading_.head(at);
      if (!head || reading_.token(*head).sentence != reading_.token(at).sentence) return;
      // "of whom 24 are alive": what is told of the pronoun is told of the number.
      if (reading_.word(*head) != "whom" && !read_relation(at, *head)) return;
      if (reading_.word(*head) == "whom") {
        at = *head;
        continue;
      }
      context_.predicate = *head;
      // What has a subject or object is the predicate, whatever its tag.
      if (is_verb(*head) || reading_.is_relation(at, "nsubj") || reading_.is_relation(at, "obj")) return;
      at = *head;
    }
  }

  // Cues may be forms, for a lemma that is made by rule may be wrong.
  void insert(std::uint32_t verb, Lemmas& lemmas) const {
    lemmas.insert(reading_.lemma(verb));
    lemmas.insert(reading_.word(verb));
  }

  bool is_verb(std::uint32_t token) const { return reading_.token(token).upos == Upos::verb; }

  // Whether to climb on.
  bool read_relation(std::uint32_t at, std::uint32_t head) {
    if (reading_.is_relation(at, "nsubj")) {
      read_subject(at, head);
      return true;
    }
    if (reading_.is_relation(at, "obj")) {
      read_object(head);
      return true;
    }
    if (reading_.is_relation(at, "nmod")) {
      if (is_new_level(at, head)) context_.nouns.insert(reading_.lemma(head));
      if (case_of(reading_, at) != "of") return false;
      context_.nouns.insert(reading_.lemma(head));
      if (is_remains(head)) context_.token = head;
      return true;
    }
    if (reading_.is_relation(at, "compound") || reading_.is_relation(at, "nummod")) {
      context_.nouns.insert(reading_.lemma(head));
      return true;
    }
    if (reading_.is_relation(at, "obl")) {
      const std::string_view preposition = case_of(reading_, at);
      if (preposition == "at" || preposition == "to") insert_object_of(head);
      return true;
    }
    return reading_.is_relation(at, "conj") || reading_.is_relation(at, "appos");
  }

  // "raised its offer to 5 per cent", where the number is hung on the noun
  bool is_new_level(std::uint32_t at, std::uint32_t noun) const {
    const auto verb = reading_.head(noun);
    if (!verb || case_of(reading_, at) != "to" || !reading_.is_relation(noun, "obj")) return false;
    const std::string_view lemma = reading_.lemma(*verb);
    return lemma == "raise" || lemma == "lower" || lemma == "increase" || lemma == "reduce" || lemma == "cut";
  }

  // "put the loss at 5 million", "raised the offer to 5 per cent"
  void insert_object_of(std::uint32_t verb) {
    if (const auto object = reading_.child(verb, "obj")) context_.nouns.insert(reading_.lemma(*object));
  }

  bool is_remains(std::uint32_t noun) const {
    const std::string_view lemma = reading_.lemma(noun);
    return lemma == "body" || lemma == "corpse" || lemma == "remains";
  }

  void read_subject(std::uint32_t subject, std::uint32_t head) {
    if (!is_verb(head)) {
      read_state(head);
      return;
    }
    const bool passive = reading_.is_exactly(subject, "nsubj:pass");
    insert(head, passive ? context_.patient_of : context_.agent_of);
    read_completions(head);
    read_complement(head, 0);
  }

  // "are alive", "are in Gaza"
  void read_state(std::uint32_t head) {
    if (!case_of(reading_, head).empty() || reading_.token(head).upos == Upos::adv) {
      context_.agent_of.insert("be");
    } else {
      context_.states.insert(reading_.lemma(head));
      context_.states.insert(reading_.word(head));
    }
  }

  // "are believed to be alive", "were reported to have voted", "believes to be alive"
  void read_complement(std::uint32_t verb, int depth) {
    for (const std::uint32_t child : reading_.tree().children(verb)) {
      if (!reading_.is_relation(child, "xcomp") || depth > 2) continue;
      if (!is_verb(child)) {
        read_state(child);
        continue;
      }
      const bool passive = !reading_.tree().children(child).empty() && is_passive(child);
      insert(child, passive ? context_.patient_of : context_.agent_of);
      read_completions(child);
      read_complement(child, depth + 1);
    }
  }

  bool is_passive(std::uint32_t verb) const {
    return std::ranges::any_of(reading_.tree().children(verb),
                               [&](std::uint32_t child) { return reading_.is_exactly(child, "aux:pass"); });
  }

  void read_object(std::uint32_t verb) {
    insert(verb, context_.patient_of);
    read_completions(verb);
    for (const std::uint32_t child : reading_.tree().children(verb)) {
      if (reading_.is_relation(child, "xcomp") && !is_verb(child)) read_state(child);
    }
  }

  void read_completions(std::uint32_t verb) {
    for (const std::uint32_t child : reading_.tree().children(verb)) {
      const bool completes = reading_.is_exactly(child, "compound:prt") || reading_.is_relation(child, "advmod") ||
                             reading_.is_relation(child, "obl") || reading_.is_relation(child, "obj");
      if (!completes) continue;
      context_.completions.insert(reading_.lemma(child));
      context_.completions.insert(case_of(reading_, child));
    }
  }

  const Reading& reading_;
  CountContext context_;
};

}  // namespace

CountContext read_count_context(const Reading& reading, std::uint32_t number, std::optional<std::uint32_t> thing) {
  return ContextReader(reading).read(number, thing);
}

}  // namespace throughline::claims
