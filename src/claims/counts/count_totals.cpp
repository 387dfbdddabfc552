#include "claims/counts/count_totals.hpp"

#include <algorithm>

#include "claims/noun_phrases.hpp"

namespace throughline::claims {
namespace {

// Words of the sentence from `begin` on, empty past its end.
std::string_view word_at(const Reading& reading, TokenRange sentence, std::uint32_t i) {
  return i >= sentence.begin && i < sentence.end ? reading.word(i) : std::string_view();
}

bool is_perfect(const Reading& reading, std::uint32_t verb) {
  return std::ranges::any_of(reading.tree().children(verb), [&](std::uint32_t child) {
    const std::string_view word = reading.word(child);
    return reading.is_relation(child, "aux") && (word == "has" || word == "have");
  });
}

bool is_past_perfect(const Reading& reading, std::uint32_t verb) { return has_child(reading, verb, "aux", "had"); }

bool sums_up(const Reading& reading, TokenRange sentence, std::uint32_t i) {
  const std::string_view word = word_at(reading, sentence, i);
  const std::string_view next = word_at(reading, sentence, i + 1);
  if (word == "in") return next == "all" || next == "total";
  if (word == "so") return next == "far";
  return word == "altogether" || word == "toll" || (word == "total" && next == "to");
}

}  // namespace

bool is_total(const Reading& reading, const CountContext& context) {
  const TokenRange sentence = reading.sentence(reading.token(context.token).sentence);
  const bool perfect = is_perfect(reading, context.predicate);
  const std::string_view first = reading.word(sentence.begin);
  const bool by_day = first == "by" || (first == "as" && word_at(reading, sentence, sentence.begin + 1) == "of");
  if (by_day && (perfect || is_past_perfect(reading, context.predicate))) return true;
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
    if (sums_up(reading, sentence, i)) return true;
    const std::string_view word = reading.word(i);
    if (perfect && (word == "since" || word == "now")) return true;
  }
  return false;
}

bool is_comparison(const Reading& reading, Span number) {
  const TokenRange tokens = reading.tokens_in(number);
  if (tokens.begin == tokens.end) return false;
  const TokenRange sentence = reading.sentence(reading.token(tokens.begin).sentence);
  for (std::uint32_t i = tokens.end; i < tokens.end + 3; ++i) {
    const std::string_view word = word_at(reading, sentence, i);
    if (word == "and" || word == "or" || word == ",") return false;
    if (word == "more" || word == "fewer" || word == "less") return word_at(reading, sentence, i + 1) == "than";
  }
  return false;
}

bool is_figure(const Reading& reading, Span number) {
  const TokenRange tokens = reading.tokens_in(number);
  if (tokens.begin < 2 || tokens.begin == tokens.end) return false;
  const std::string_view preposition = reading.word(tokens.begin - 1);
  const std::string_view noun = reading.lemma(tokens.begin - 2);
  const bool leads = preposition == "at" || preposition == "of" || preposition == "to";
  return leads && (noun == "number" || noun == "figure" || noun == "count" || noun == "tally" || noun == "toll" ||
                   noun == "total");
}

bool is_undone(const Reading& reading, std::uint32_t verb) {
  if (verb > 0 && (reading.word(verb - 1) == "not" || reading.word(verb - 1) == "never")) return true;
  return std::ranges::any_of(reading.tree().children(verb), [&](std::uint32_t child) {
    const std::string_view word = reading.word(child);
    const bool to_come = word == "yet" && child + 1 < reading.size() && reading.word(child + 1) == "to";
    return word == "not" || word == "n't" || word == "never" || to_come;
  });
}

bool is_increment(const Reading& reading, Span number) {
  const TokenRange tokens = reading.tokens_in(number);
  if (tokens.begin == tokens.end || is_comparison(reading, number)) return false;
  const TokenRange sentence = reading.sentence(reading.token(tokens.begin).sentence);
  const auto is_more = [](std::string_view word) {
    return word == "another" || word == "further" || word == "additional" || word == "extra";
  };
  for (std::uint32_t back = 1; back <= 2 && tokens.begin >= sentence.begin + back; ++back) {
    if (is_more(word_at(reading, sentence, tokens.begin - back))) return true;
  }
  for (std::uint32_t i = tokens.end; i < tokens.end + 2; ++i) {
    const std::string_view word = word_at(reading, sentence, i);
    if (is_more(word) || word == "more") return true;
  }
  return false;
}

}  // namespace throughline::claims
