#include "temporal/resolve/tense.hpp"

#include "temporal/resolve/clause_tense.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

constexpr std::size_t kReach = 40;
constexpr std::size_t kPerfectReach = 12;  // words

// A regular past form by its ending; the irregular ones are in the table of words.
bool ends_like_past(const TokenStream& stream, std::size_t at) {
  const std::string_view word = stream.word(at);
  return stream[at].entry == kUnknownWord && word.size() > 4 && word.substr(word.size() - 2) == "ed" &&
         word[word.size() - 3] != 'e' && !stream[at].capital;
}

bool is_past_form(const TokenStream& stream, std::size_t at) {
  return stream.is(at, Class::past_cue) || ends_like_past(stream, at);
}

// "be held", "being moved": a participle, which says nothing of when.
bool follows_be(const TokenStream& stream, std::size_t at) {
  return at > 0 && (stream.word_is(at - 1, "be") || stream.word_is(at - 1, "being"));
}

// "will shut", "to hit": a form that only looks past.
bool is_base(const TokenStream& stream, std::size_t at) {
  return at > 0 && stream.is_any(at - 1, bits(Class::future_cue, Class::to));
}

// "had been scheduled": the plan is over.
bool follows_had_been(const TokenStream& stream, std::size_t at) {
  return at > 1 && stream.word_is(at - 1, "been") && stream.word_is(at - 2, "had");
}

// "agreed to acquire": a verb of intent and an infinitive.
bool is_infinitive_of_intent(const TokenStream& stream, std::size_t to) {
  return to > 0 && stream.is(to, Class::to) && stream.is(to - 1, Class::intent);
}

// With tags, only verbs have a tense: "the planned merger" and "his will" have none.
bool can_have_tense(const TokenStream& stream, std::size_t at) {
  if (!stream.has_tags()) return true;
  const Upos tag = stream.tag(at);
  return tag == Upos::verb || tag == Upos::aux || tag == Upos::part || tag == Upos::adj || tag == Upos::x;
}

Tense tense_of_word(const TokenStream& stream, std::size_t at) {
  if (!stream.is_word(at) || !can_have_tense(stream, at)) return Tense::unknown;
  if (is_infinitive_of_intent(stream, at)) return Tense::future;
  if (stream.is(at, Class::future_cue)) {
    if (stream[at].capital) return Tense::unknown;
    return follows_had_been(stream, at) ? Tense::past : Tense::future;
  }
  if (is_past_form(stream, at)) return follows_be(stream, at) || is_base(stream, at) ? Tense::unknown : Tense::past;
  return stream.is(at, Class::present_cue) ? Tense::present : Tense::unknown;
}

// "By Saturday they had moved it": the deadline is behind.
bool is_past_perfect(const TokenStream& stream, const FoundTime& found) {
  for (std::size_t i = found.end; i < found.end + kPerfectReach && !stream.is_boundary(i); ++i) {
    if (stream.word_is(i, "had")) return true;
  }
  for (std::size_t i = found.begin; i-- > 0 && found.begin - i < kPerfectReach && !stream.is_boundary(i);) {
    if (stream.word_is(i, "had")) return true;
  }
  return false;
}

// "payable Dec. 15", "effective Feb. 1", "as soon as Tuesday".
bool is_announced(const TokenStream& stream, const FoundTime& found) {
  const std::size_t before = stream.is_mark(found.begin - 1, ',') ? found.begin - 2 : found.begin - 1;
  if (found.begin < 3) return false;
  if (stream.is(before, WordClass::future_cue) && stream.tag(before) != Upos::aux) return true;
  return stream.word_is(before, "as") && (stream.word_is(before - 1, "soon") || stream.word_is(before - 1, "early")) &&
         stream.word_is(before - 2, "as");
}

}  // namespace

Tense tense_at(const TokenStream& stream, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i-- > 0 && begin - i <= kReach && !stream.is_boundary(i);) {
    const Tense tense = tense_of_word(stream, i);
    if (tense != Tense::unknown) return tense;
  }
  for (std::size_t i = end; i - end < kReach && !stream.is_boundary(i); ++i) {
    const Tense tense = tense_of_word(stream, i);
    if (tense != Tense::unknown) return tense;
  }
  return Tense::unknown;
}

Tense tense_of(const TokenStream& stream, const FoundTime& found) {
  if (found.bound == Bound::since) return Tense::past;
  if (is_announced(stream, found)) return Tense::future;
  const ClauseTense clause = tense_of_clause(stream, found.begin, found.end);
  const Tense tense = clause.tense != Tense::unknown ? clause.tense : tense_at(stream, found.begin, found.end);
  // "The truce holds until Friday": a deadline lies ahead unless the words say otherwise.
  const bool deadline = found.bound == Bound::by || found.bound == Bound::until;
  if (!deadline || (tense == Tense::past && found.meaning.shape != Shape::weekday)) return tense;
  return found.bound == Bound::by && is_past_perfect(stream, found) ? Tense::past : Tense::future;
}

bool hangs_on_verb(const TokenStream& stream, const FoundTime& found) {
  return tense_of_clause(stream, found.begin, found.end).direct;
}

}  // namespace throughline::temporal
