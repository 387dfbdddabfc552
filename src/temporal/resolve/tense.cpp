#include "temporal/resolve/tense.hpp"

namespace throughline::temporal {
namespace {

constexpr std::size_t kReach = 40;

// A regular past form by its ending; the irregular ones are in the table of words.
bool ends_like_past(const TokenStream& stream, std::size_t at) {
  const std::string_view word = stream.word(at);
  return stream[at].entry == kUnknownWord && word.size() > 4 && word.substr(word.size() - 2) == "ed" &&
         word[word.size() - 3] != 'e' && !stream[at].capital;
}

Tense tense_of_word(const TokenStream& stream, std::size_t at) {
  if (!stream.is_word(at)) return Tense::unknown;
  if (stream.is(at, WordClass::future_cue)) return stream[at].capital ? Tense::unknown : Tense::future;
  if (stream.is(at, WordClass::past_cue) || ends_like_past(stream, at)) return Tense::past;
  return stream.is(at, WordClass::present_cue) ? Tense::present : Tense::unknown;
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
