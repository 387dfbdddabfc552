// Years of two or three figures, as histories of antiquity write them once the era is plain: "In 480, the fleet ...",
// "(499-493)". The refiner that settles the era drops them from every other text.
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

constexpr int kFirstSure = 32;  // no day of a month

bool is_short_year(const TokenStream& stream, std::size_t at) {
  const TimeToken& token = stream[at];
  return token.digits >= 2 && token.digits <= 3 && token.number >= kFirstSure && is_plain_number(stream, at) &&
         !(stream.is_word(at + 1) && stream.glued(at + 1));
}

bool has_cue(const TokenStream& stream, std::size_t at) {
  return stream.is_any(at - 1, bits(Class::in, Class::by, Class::since, Class::until, Class::early, Class::of,
                                    Class::from, Class::after, Class::before)) ||
         stream.word_is(at - 1, "year") || stream.is_mark(at - 1, '(');
}

bool is_function_word(Upos tag) {
  return tag == Upos::verb || tag == Upos::aux || tag == Upos::det || tag == Upos::pron || tag == Upos::adv ||
         tag == Upos::sconj || tag == Upos::adp || tag == Upos::part;
}

// "In 480 Sparta led" against "of 300 Spartan ships": what follows is nothing that the number counts.
bool stands_alone(const TokenStream& stream, std::size_t next) {
  if (!stream.is_word(next)) return true;
  if (stream.is_any(next, bits(Class::unit, Class::units, Class::scale, Class::of))) return false;
  if (stream[next].classes != 0) return !is_counted(stream, next);
  if (!stream.has_tags()) return false;
  if (stream[next].capital && stream.tag(next) == Upos::propn) {
    // "In 480 Xerxes marched"
    const bool acts = stream.is(next - 2, Class::in) && is_function_word(stream.tag(next + 1));
    return acts || stream.word(next).back() != 's';
  }
  return is_function_word(stream.tag(next));
}

Meaning ancient(int year) {
  Meaning meaning;
  meaning.year = YearPart{.number = year};
  meaning.era_open = true;
  return meaning;
}

// "(499-493)": years BC go down.
bool ends_range(const TokenStream& stream, std::size_t at, int first) {
  return is_short_year(stream, at) && stream[at].number < first && stands_alone(stream, at + 1);
}

}  // namespace

void find_ancient_year(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  if (at == 0 || !is_short_year(stream, at) || !has_cue(stream, at)) return;
  const int year = stream[at].number;
  if (stream.is_mark(at + 1, '-') && ends_range(stream, at + 2, year)) {
    add_found(out, at, at + 1, ancient(year));
    out.back().range = RangePart::first;
    add_found(out, at + 2, at + 3, ancient(stream[at + 2].number));
    out.back().range = RangePart::last;
    return;
  }
  const bool named = stream.word_is(at - 1, "year");
  if (named || stands_alone(stream, at + 1)) {
    add_found(out, named ? with_article(stream, at - 1) : at, at + 1, ancient(year));
  }
}

}  // namespace throughline::temporal
