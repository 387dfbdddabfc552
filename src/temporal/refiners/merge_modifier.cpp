// Words that narrow a date: "early March", "the end of 1944", "late in the year", "earlier Wednesday".
#include <utility>

#include "temporal/refiners/refiners.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

bool can_be_narrowed(const Meaning& meaning) {
  return meaning.mod == Mod::none &&
         (meaning.shape == Shape::calendar || meaning.shape == Shape::weekday ||
          (meaning.shape == Shape::shift && !meaning.amount.vague) || meaning.shape == Shape::clock);
}

struct Narrowing {
  Mod mod = Mod::none;
  std::size_t begin = 0;
};

std::size_t skip_joint_back(const TokenStream& stream, std::size_t at) {
  if (at > 0 && stream.is_any(at - 1, bits(Class::in, Class::on))) return at - 1;
  return at;
}

// "the end of", "beginning of".
Narrowing read_edge(const TokenStream& stream, std::size_t begin) {
  if (begin < 2 || !stream.is(begin - 1, Class::of) || !stream.is(begin - 2, Class::edge)) return {};
  const std::size_t edge = begin - 2;
  return {static_cast<Mod>(stream.value(edge, Class::edge)),
          edge > 0 && stream.is(edge - 1, Class::the) ? edge - 1 : edge};
}

// "early", "mid-", "late in".
Narrowing read_early(const TokenStream& stream, std::size_t begin) {
  std::size_t at = begin;
  if (at > 1 && stream.is_inner_mark(at - 1, '-') && stream.is(at - 2, Class::early))
    --at;
  else if (const std::size_t joint = skip_joint_back(stream, at); joint != at && stream.is(joint - 1, Class::early))
    at = joint;
  if (at == 0 || !stream.is(at - 1, Class::early)) return {};
  const bool hyphenated = stream.is_mark(at, '-');
  --at;
  const bool trip = hyphenated && !stream.is_digits(begin);  // "the late-November trip"
  const bool article = at > 0 && stream.is(at - 1, Class::the) && !trip;
  return {static_cast<Mod>(stream.value(at, Class::early)), article ? at - 1 : at};
}

// "earlier this month", "later in the year".
Narrowing read_earlier(const TokenStream& stream, std::size_t begin) {
  std::size_t at = begin;
  if (const std::size_t joint = skip_joint_back(stream, at);
      joint != at && stream.is_any(joint - 1, bits(Class::earlier, Class::later)))
    at = joint;
  if (at == 0 || !stream.is_any(at - 1, bits(Class::earlier, Class::later))) return {};
  return {stream.is(at - 1, Class::earlier) ? Mod::start : Mod::end, at - 1};
}

}  // namespace

void merge_modifier(const TokenStream& stream, FoundTimes& times) {
  std::size_t free_from = 0;  // words before it belong to the time before
  for (FoundTime& time : times) {
    const std::size_t taken = std::exchange(free_from, time.end);
    if (!can_be_narrowed(time.meaning)) continue;
    Narrowing narrowing = read_edge(stream, time.begin);
    if (narrowing.mod == Mod::none) narrowing = read_early(stream, time.begin);
    if (narrowing.mod == Mod::none) narrowing = read_earlier(stream, time.begin);
    if (narrowing.mod == Mod::none || narrowing.begin < taken) continue;
    // "earlier Wednesday" leaves the day whole, and annotators leave "earlier" out of it.
    const bool of_day = is_day(time.meaning) && stream.is_any(narrowing.begin, bits(Class::earlier, Class::later));
    if (!of_day) {
      time.begin = narrowing.begin;
      time.meaning.mod = narrowing.mod;
      time.meaning.beside_now = stream.is_any(narrowing.begin, bits(Class::earlier, Class::later));
    }
    time.rules.push_back("merge-modifier");
  }
}

}  // namespace throughline::temporal
