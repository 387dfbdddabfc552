#include "temporal/resolve/tense.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

constexpr std::size_t kReach = 40;

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
  if (is_past_form(stream, at)) return follows_be(stream, at) ? Tense::unknown : Tense::past;
  return stream.is(at, Class::present_cue) ? Tense::present : Tense::unknown;
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

}  // namespace throughline::temporal
