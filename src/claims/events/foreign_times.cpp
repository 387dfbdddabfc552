#include "claims/events/foreign_times.hpp"

#include <string_view>

namespace throughline::claims {
namespace {

constexpr std::uint32_t kReach = 8;
// "since the start of the protests against the president in"
constexpr std::uint32_t kSinceReach = 12;

// "than the year before", not "more than 40 on Friday", nor "no later than Friday"
bool compares_by_than(const Reading& reading, std::uint32_t than) {
  if (than == 0 || than + 1 >= reading.size()) return false;
  const std::string_view before = reading.word(than - 1);
  const std::string_view after = reading.word(than + 1);
  const bool bounds = before == "later" || before == "earlier" || before == "sooner" || before == "more" ||
                      before == "less" || before == "fewer";
  return !bounds || after == "on" || after == "in" || after == "last" || after == "the" || after == "yesterday";
}

bool is_same_as(const Reading& reading, std::uint32_t as, std::uint32_t begin) {
  for (std::uint32_t i = as; i > begin && as - i < kReach;) {
    if (reading.word(--i) == "same") return true;
  }
  return false;
}

bool opens_comparison(const Reading& reading, std::uint32_t i, std::uint32_t begin) {
  const std::string_view word = reading.word(i);
  if (word == "than") return compares_by_than(reading, i);
  if (word == "as") return is_same_as(reading, i, begin);
  if (word == "from") return i > begin && (reading.word(i - 1) == "up" || reading.word(i - 1) == "down");
  return word == "unlike" || word == "compared" || word == "versus";
}

bool is_difference_word(std::string_view word) { return word == "more" || word == "fewer" || word == "less"; }

// "48 more than a day earlier", where "more than" may have been taken into the time.
bool counts_difference(const Reading& reading, std::uint32_t time, std::uint32_t begin) {
  std::uint32_t word = time;
  if (!is_difference_word(reading.word(word))) {
    if (word < begin + 2 || reading.word(word - 1) != "than") return false;
    word -= 2;
  }
  return word > begin && is_difference_word(reading.word(word)) && reading.token(word - 1).upos == Upos::num;
}

}  // namespace

bool belongs_to_comparison(const Reading& reading, TokenRange tokens) {
  const std::uint32_t begin = reading.sentence(reading.token(tokens.begin).sentence).begin;
  if (counts_difference(reading, tokens.begin, begin)) return true;
  // "two days later than planned", "to extend it beyond Easter"
  if (tokens.end < reading.size() && reading.word(tokens.end) == "than") return true;
  std::uint32_t first = tokens.begin;
  while (first > begin + 1 && (reading.word(first - 1) == "and" || reading.token(first - 1).upos == Upos::propn))
    --first;
  if (first > begin && reading.word(first - 1) == "beyond") return true;
  for (std::uint32_t i = tokens.begin; i > begin && tokens.begin - i < kReach;) {
    --i;
    if (opens_comparison(reading, i, begin)) return true;
    const std::string_view word = reading.word(i);
    if (word == "," || word == ";" || word == "and" || word == "but") return false;
  }
  return false;
}

bool stands_behind_since(const Reading& reading, TokenRange tokens) {
  const std::uint32_t begin = reading.sentence(reading.token(tokens.begin).sentence).begin;
  for (std::uint32_t i = tokens.begin; i > begin && tokens.begin - i < kSinceReach;) {
    const Upos upos = reading.token(--i).upos;
    if (reading.word(i) == "since") return true;
    if (upos == Upos::verb || upos == Upos::aux || upos == Upos::punct) return false;
  }
  return false;
}

bool stands_behind_comma(const Reading& reading, TokenRange tokens) {
  std::uint32_t at = tokens.begin;
  if (at > 0 && (reading.word(at - 1) == "by" || reading.word(at - 1) == "on" || reading.word(at - 1) == "in")) --at;
  return at > 0 && reading.word(at - 1) == ",";
}

}  // namespace throughline::claims
