#include "temporal/resolve/clause_tense.hpp"

#include <algorithm>
#include <array>

namespace throughline::temporal {
namespace {

using Class = WordClass;

constexpr std::uint32_t kReach = 40;
constexpr int kClimb = 8;

// What the auxiliaries and marks of a predicate say.
struct Verbal {
  bool will = false;
  bool could = false;
  bool modal = false;
  bool to = false;
  bool had = false;
  bool have = false;
  bool be = false;  // is, are
  bool was = false;
  bool other_past = false;  // did
  bool present = false;     // do, does
  bool negated = false;
  bool copula = false;
  bool subject = false;
  bool due = false;  // "due to visit", which parsers take for a preposition

  bool finite() const { return will || could || modal || had || have || be || was || other_past || present; }
};

class Clause {
 public:
  explicit Clause(const TokenStream& stream) : stream_(stream), words_(stream.language_words()) {}

  ClauseTense tense_over(std::uint32_t first, std::uint32_t last) const {
    std::uint32_t at = top_of(first, last);
    // "The deadline is Monday": said of a day that is still to come.
    if (verbal_of(at).copula) {
      const Tense tense = tense_of(at, kClimb);
      return {tense == Tense::present ? Tense::future : tense, true};
    }
    bool direct = true;
    for (int depth = 0; depth < kClimb; ++depth) {
      const std::int32_t head = words_[at].head;
      if (head < 0) return {};
      const auto above = static_cast<std::uint32_t>(head);
      if (calls_to(above, first)) return {Tense::future, false};
      if (is_predicate(above)) return judge(tense_of(above, kClimb), direct);
      // "plans for Monday"
      if (looks_ahead(above)) return {Tense::future, false};
      direct = false;
      at = above;
    }
    return {};
  }

 private:
  // "invited both sides to talks on Tuesday": what someone is called to lies ahead; "invited them on Tuesday" does not.
  bool calls_to(std::uint32_t verb, std::uint32_t time) const {
    if (!is_ahead(words_[verb].lemma, 2)) return false;
    for (std::uint32_t i = verb + 1; i < time; ++i) {
      if (is(i, "to") || is(i, "for")) return true;
    }
    return false;
  }

  // A present tense says nothing of a noun of its clause: "he is the winner of the vote on Monday".
  static ClauseTense judge(Tense tense, bool direct) {
    return !direct && tense == Tense::present ? ClauseTense{} : ClauseTense{tense, direct};
  }

  std::string_view text(std::uint32_t word) const { return words_of(stream_.text(), words_[word].span); }

  bool is(std::uint32_t word, std::string_view lower) const {
    const std::string_view form = text(word);
    return std::ranges::equal(
        form, lower, [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b; });
  }

  bool is_any(std::uint32_t word, std::initializer_list<std::string_view> forms) const {
    return std::ranges::any_of(forms, [&](std::string_view form) { return is(word, form); });
  }

  bool has_class(std::string_view form, WordMask mask) const {
    const Lexicon& lexicon = stream_.lexicon();
    return (lexicon.classes(lexicon.find(form), false) & mask) != 0;
  }

  // The word of the expression that hangs on one outside of it.
  std::uint32_t top_of(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t i = first; i <= last; ++i) {
      const std::int32_t head = words_[i].head;
      if (head < static_cast<std::int32_t>(first) || head > static_cast<std::int32_t>(last)) return i;
    }
    return first;
  }

  template <class Visit>
  void each_child(std::uint32_t word, Visit visit) const {
    const std::uint32_t first = word > kReach ? word - kReach : 0;
    const std::uint32_t last = std::min<std::uint32_t>(word + kReach, static_cast<std::uint32_t>(words_.size()) - 1);
    for (std::uint32_t i = first; i <= last; ++i) {
      if (words_[i].head == static_cast<std::int32_t>(word) && i != word) visit(i);
    }
  }

  bool is_predicate(std::uint32_t word) const {
    const std::string_view relation = words_[word].deprel;
    if (words_[word].upos == Upos::verb) return true;
    if (words_[word].upos == Upos::aux && !relation.starts_with("aux") && relation != "cop") return true;
    bool copula = false;
    each_child(word, [&](std::uint32_t child) { copula = copula || words_[child].deprel == "cop"; });
    return copula;
  }

  void note_auxiliary(std::uint32_t child, Verbal& verbal) const {
    verbal.will |= is_any(child, {"will", "shall", "'ll", "’ll", "wo"});
    verbal.could |= is_any(child, {"could"});
    verbal.modal |= is_any(child, {"would", "'d", "’d", "may", "might", "can", "ca", "must", "should", "ought"});
    verbal.had |= is_any(child, {"had"});
    verbal.have |= is_any(child, {"has", "have", "'ve", "’ve"});
    verbal.be |= is_any(child, {"is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m"});
    verbal.was |= is_any(child, {"was", "were"});
    verbal.other_past |= is_any(child, {"did"});
    verbal.present |= is_any(child, {"do", "does"});
  }

  Verbal verbal_of(std::uint32_t word) const {
    Verbal verbal;
    each_child(word, [&](std::uint32_t child) {
      const Token& token = words_[child];
      const std::string_view relation = token.deprel;
      if (relation.starts_with("aux") || relation == "cop") note_auxiliary(child, verbal);
      verbal.copula |= relation == "cop";
      verbal.to |= (token.upos == Upos::part || relation == "mark") && is(child, "to");
      verbal.negated |= is_any(child, {"not", "n't", "n’t", "neither", "never"});
      verbal.subject |= relation.starts_with("nsubj");
      verbal.due |= child < word && is(child, "due") && is(child + 1, "to");
    });
    return verbal;
  }

  // "planned", "scheduled", "expected": what hangs on them lies ahead of them.
  bool looks_ahead(std::uint32_t word) const { return is_ahead(words_[word].lemma, 0); }

  // "the talks begin on Saturday": a present tense that speaks of what is to come.
  bool is_scheduled(std::uint32_t word) const { return is_ahead(words_[word].lemma, 1); }

  bool is_ahead(std::string_view lemma, std::int32_t value) const {
    return has_class(lemma, bit(Class::ahead)) &&
           stream_.lexicon().value(stream_.lexicon().find(lemma), Class::ahead) == value;
  }

  bool intends(std::uint32_t word) const {
    return looks_ahead(word) || has_class(text(word), bits(Class::intent, Class::future_cue));
  }

  Tense tense_above(std::uint32_t word, int depth) const {
    const std::int32_t head = words_[word].head;
    if (head < 0 || depth == 0) return Tense::unknown;
    const auto above = static_cast<std::uint32_t>(head);
    return is_predicate(above) ? tense_of(above, depth - 1) : tense_above(above, depth - 1);
  }

  // "agreed to meet", "going to meet"; else the infinitive shares the time of what it hangs on ("failed to appear").
  Tense tense_of_infinitive(std::uint32_t word, int depth) const {
    const std::int32_t head = words_[word].head;
    if (head < 0) return Tense::future;
    const auto above = static_cast<std::uint32_t>(head);
    const Tense tense = tense_above(word, depth);
    const bool over = is_predicate(above) && verbal_of(above).had;
    if (!over && (intends(above) || is_any(above, {"going", "is", "are"}))) return Tense::future;
    return tense == Tense::present ? Tense::unknown : tense;
  }

  Tense tense_of_finite(std::uint32_t word, const Verbal& verbal) const {
    if (verbal.had || verbal.other_past) return Tense::past;
    if (verbal.will) return Tense::future;
    // "may have left on Monday"
    if (verbal.have && (verbal.modal || verbal.could)) return Tense::past;
    if (verbal.modal) return Tense::future;
    if (verbal.could) return verbal.negated ? Tense::past : Tense::future;
    if (looks_ahead(word) || (verbal.copula && intends(word))) return Tense::future;
    if (verbal.have) return Tense::past;
    if (verbal.was) return Tense::past;
    // "is leaving on Monday"
    if (verbal.be && text(word).ends_with("ing")) return Tense::future;
    return Tense::present;
  }

  // "when they meet on Saturday, they must ..."
  Tense tense_of_present(std::uint32_t word, int depth) const {
    if (is_scheduled(word)) return Tense::future;
    const bool clause = words_[word].deprel.starts_with("advcl");
    return clause && tense_above(word, depth) == Tense::future ? Tense::future : Tense::present;
  }

  Tense tense_of_bare(std::uint32_t word, int depth) const {
    const Token& token = words_[word];
    const std::string_view form = text(word);
    if (looks_ahead(word)) return Tense::future;
    if (form.ends_with("ing")) return tense_above(word, depth);
    const bool base = is(word, token.lemma);
    if (base && has_class(form, bit(Class::past_cue))) return Tense::past;
    return base || form.ends_with("s") ? tense_of_present(word, depth) : Tense::past;
  }

  Tense tense_of(std::uint32_t word, int depth) const {
    const Verbal verbal = verbal_of(word);
    if (verbal.due && words_[word].upos == Upos::verb && is(word, words_[word].lemma)) return Tense::future;
    // "The envoy is to visit the port on Friday."
    if (verbal.to && verbal.be) return Tense::future;
    if (verbal.finite()) return tense_of_finite(word, verbal);
    if (verbal.to) return tense_of_infinitive(word, depth);
    // "will sign the bill and leave on Monday": the second verb has its auxiliary from the first.
    if (words_[word].deprel == "conj" && !verbal.subject && words_[word].upos == Upos::verb) {
      const Tense shared = tense_above(word, depth);
      if (shared != Tense::unknown) return shared;
    }
    return tense_of_bare(word, depth);
  }

  const TokenStream& stream_;
  std::span<const Token> words_;
};

}  // namespace

ClauseTense tense_of_clause(const TokenStream& stream, std::size_t begin, std::size_t end) {
  const std::uint32_t first = stream.word_of(begin);
  const std::uint32_t last = stream.word_of(end - 1);
  if (first == kNoWord || last == kNoWord || last < first) return {};
  return Clause(stream).tense_over(first, last);
}

}  // namespace throughline::temporal
