// A year by itself: "in 1989", "2025", "264 BC", "the year 2000".
#include <algorithm>
#include <array>

#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

constexpr int kFirstPlain = 1900;
constexpr int kLastPlain = 2049;
constexpr int kLastCued = 2200;
constexpr int kFirstSpoken = 1800;  // "nineteen ninety-one" counts nothing

bool has_year_cue(const TokenStream& stream, std::size_t at) {
  if (at == 0) return false;
  if (stream.is(at - 1, Class::year_cue)) return true;
  return stream.is_mark(at - 1, '(') || (stream.is_mark(at - 1, '-') && stream.is_any(at - 2, bits(Class::early)));
}

// "1992 earnings", "the 1988 elections", "the 1614 rules": counts of things are seldom so exact, and then have a comma.
bool names_things(const TokenStream& stream, std::size_t at) {
  static constexpr std::array<std::string_view, 6> kOwners = {"the", "its", "his", "her", "their", "s"};
  if (at == 0 || stream[at].number % 100 == 0) return false;
  if (stream.is_any(at + 1, bits(Class::unit, Class::units, Class::meridiem, Class::zone))) return false;
  if (stream[at].number >= kFirstPlain) return true;
  return stream[at].number % 10 != 0 &&
         std::any_of(kOwners.begin(), kOwners.end(), [&](auto word) { return stream.word_is(at - 1, word); });
}

// Years of four figures need a cue when they are far from ours, others only the absence of a counted thing.
bool is_plausible(const TokenStream& stream, std::size_t at, int year) {
  if (at > 0 && stream.glued(at) && (stream.is_mark(at - 1, '/') || stream.is_mark(at - 1, ':'))) return false;
  if (stream.is_mark(at + 1, ':') && stream.glued(at + 1) && stream.is_digits(at + 2)) return false;
  // "rose 5 points to 2659": beyond any year that news speak of, unless it is called a year
  if (year > kLastCued && !stream.word_is(at - 1, "year")) return false;
  if (has_year_cue(stream, at)) return year >= 1000 && !(is_counted(stream, at + 1) && year < 1900);
  // "Orion 1980" is a name.
  if (at > 0 && stream.is_word(at - 1) && stream[at - 1].capital && stream[at - 1].classes == 0) return false;
  return year >= kFirstPlain && year <= kLastPlain && (names_things(stream, at) || !is_counted(stream, at + 1));
}

}  // namespace

void find_year(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  const auto year = read_year(stream, at);
  if (!year) return;
  const bool bare = stream.is_digits(at) && year->next == at + 1;
  const bool sure = !bare || is_plausible(stream, at, year->value);
  if (!sure && (year->value > kLastPlain || (is_counted(stream, at + 1) && !names_things(stream, at)))) return;
  // "two thousand" is a year only after "in" or "year".
  const bool spoken = year->value >= kFirstSpoken && year->value < 2000;
  if (stream.is_word(at) && !stream.is(at, Class::era) && !has_year_cue(stream, at) && !spoken) return;
  if (stream.is_word(at) && stream.is_any(year->next, bits(Class::units, Class::scale))) return;
  Meaning meaning;
  meaning.year = YearPart{.number = year->value};
  meaning.history_only = !sure;
  std::size_t begin = at;
  // "full-year 1989": the year that is full
  const bool full = at > 1 && (stream.is_mark(at - 2, '-') || stream.word_is(at - 2, "full"));
  if (at > 0 && stream.word_is(at - 1, "year") && !full) begin = with_article(stream, at - 1);
  std::size_t end = year->next;
  if ((stream.word_is(end, "or") && stream.is(end + 1, Class::later)) ||
      (stream.word_is(end, "and") && stream.word_is(end + 1, "beyond"))) {
    meaning.mod = Mod::on_or_after;
    end += 2;
  }
  add_found(out, begin, end, meaning);
}

}  // namespace throughline::temporal
