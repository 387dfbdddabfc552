// Words that loosen an amount or a date: "about two years ago", "around Nov. 1", "at least 72 hours".
#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "temporal/names.hpp"
#include "temporal/refiners/refiners.hpp"

namespace throughline::temporal {
namespace {

constexpr std::size_t kLongestHedge = 4;

struct Hedge {
  Mod mod = Mod::none;
  std::size_t begin = 0;
  bool included = true;  // whether annotators count it as part of the expression
};

// The longest phrase that ends right before `end`.
std::optional<Hedge> read_hedge(const TokenStream& stream, std::size_t end) {
  const PhraseTable& hedges = stream.lexicon().hedges();
  for (std::size_t length = std::min(kLongestHedge, end); length > 0; --length) {
    const std::size_t begin = end - length;
    if (!stream.is(begin, WordClass::hedge)) continue;
    const auto match = hedges.match(stream, begin);
    if (!match || match->next != end) continue;
    return Hedge{parse_timex_mod(hedges.cell(match->row, 1)).value_or(Mod::none), begin,
                 hedges.cell(match->row, 2) == "in"};
  }
  return std::nullopt;
}

// "over the past two weeks": there "over" is where, not how much.
bool is_bare_amount(const TokenStream& stream, const FoundTime& time) {
  return time.meaning.direction == Direction::none && !stream.is(time.begin, WordClass::the);
}

// "for over a week", "lasted under an hour": after a word that takes a length, "over" says how much, and not when.
bool takes_length(const TokenStream& stream, std::size_t at) {
  static constexpr std::array<std::string_view, 10> kWords = {"for",  "in",      "than",   "within", "after",
                                                              "last", "lasting", "lasted", "lasts",  "took"};
  return at > 0 && std::any_of(kWords.begin(), kWords.end(), [&](auto word) { return stream.word_is(at - 1, word); });
}

// Annotators leave "about" out before a bare amount ("about two weeks") and count it in before a date by its distance.
bool is_counted_in(const TokenStream& stream, const Hedge& hedge, const FoundTime& time) {
  if (hedge.included) return true;
  if (stream.word_is(hedge.begin, "about")) return time.meaning.shape == Shape::shift;
  return takes_length(stream, hedge.begin);
}

bool is_amount(const Meaning& meaning) {
  return meaning.shape == Shape::duration || (meaning.shape == Shape::shift && meaning.direction == Direction::none);
}

}  // namespace

void merge_hedge(const TokenStream& stream, FoundTimes& times) {
  std::size_t free_from = 0;  // words before it belong to the time before
  for (FoundTime& time : times) {
    const std::size_t taken = std::exchange(free_from, time.end);
    const Meaning& meaning = time.meaning;
    if (meaning.shape == Shape::reference || meaning.shape == Shape::set || meaning.mod != Mod::none) continue;
    const auto hedge = read_hedge(stream, time.begin);
    if (!hedge || hedge->begin < taken) continue;
    if (!is_amount(meaning) && (hedge->mod != Mod::approx || meaning.shape == Shape::weekday)) continue;
    const bool prepositional = stream.word_is(hedge->begin, "over") || stream.word_is(hedge->begin, "under");
    if (prepositional && !is_bare_amount(stream, time)) continue;
    // "paid over three years" tells when, "over three years ago" how much.
    if (prepositional && hedge->begin + 1 == time.begin && meaning.shape == Shape::duration &&
        !takes_length(stream, hedge->begin)) {
      continue;
    }
    if (is_counted_in(stream, *hedge, time)) time.begin = hedge->begin;
    time.meaning.mod = hedge->mod;
    time.rules.push_back("merge-hedge");
  }
}

}  // namespace throughline::temporal
