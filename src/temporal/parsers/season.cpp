// Seasons: "the spring of 1862", "last fall", "summer 1942", "1982 summer", "in winter".
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

// "fall" and "spring" are verbs too, and "fall of Rome" is no autumn.
bool is_plain_season(const TokenStream& stream, std::size_t at) {
  if (at == 0 || stream.is(at + 1, Class::of) || is_part_of_name(stream, at)) return false;
  const bool after_the = stream.is(at - 1, Class::the);
  const std::size_t before = after_the ? at - 2 : at - 1;
  const bool cue = stream.is_any(before, bits(Class::in, Class::since, Class::until, Class::by, Class::from, Class::of,
                                              Class::early, Class::year_cue, Class::to));
  if (stream.word_is(at, "fall")) {
    return cue && !stream.is(before, Class::to) && !stream.is(before, Class::of) && !stream.word_is(before, "after") &&
           !stream.word_is(before, "before");
  }
  if (stream.is_word(at + 1) && stream[at + 1].classes == 0 && !after_the) return false;
  return (cue || after_the) && (!stream.word_is(at, "spring") || stream.is(before, Class::in) || after_the);
}

Meaning season_meaning(const TokenStream& stream, std::size_t at) {
  Meaning meaning;
  meaning.slice = YearSlice::season;
  meaning.slice_number = static_cast<std::int8_t>(stream.value(at, Class::season));
  return meaning;
}

// "winter quarters" are those of any winter; "the Winter Offensive" is named after one.
Meaning any_season(const TokenStream& stream, std::size_t at) {
  Meaning meaning;
  meaning.shape = Shape::set;
  meaning.unit = Unit::season;
  meaning.slice_number = static_cast<std::int8_t>(stream.value(at, Class::season));
  meaning.history_only = true;
  return meaning;
}

// "the winter of 1916-17", "1916/17"
std::size_t skip_next_year(const TokenStream& stream, const Read<YearPart>& year) {
  const bool joined = stream.is_inner_mark(year.next, '-') || stream.is_inner_mark(year.next, '/');
  if (!joined || year.value.relative || !stream.is_digits(year.next + 1)) return year.next;
  const int second = stream[year.next + 1].number;
  const int expected = year.value.number + 1;
  return second == expected || second == expected % 100 ? year.next + 2 : year.next;
}

// "the winter of 1914/15", "the winter of 481/480 BC": by its first year. A slash keeps the figures from being a year.
std::optional<Read<int>> read_winter_years(const TokenStream& stream, std::size_t at) {
  if (stream.is(at, Class::of)) ++at;
  const TimeToken& first = stream[at];
  const TimeToken& second = stream[at + 2];
  if (!stream.is_inner_mark(at + 1, '/') || !stream.is_digits(at) || !stream.is_digits(at + 2)) return std::nullopt;
  const bool before_christ = stream.is(at + 3, Class::era) && stream.value(at + 3, Class::era) < 0;
  if (before_christ) {
    return first.number == second.number + 1 ? std::optional(Read<int>{-first.number, at + 4}) : std::nullopt;
  }
  const int expected = first.number + 1;
  const bool next = first.digits == 4 && (second.number == expected || second.number == expected % 100);
  return next ? std::optional(Read<int>{first.number, at + 3}) : std::nullopt;
}

}  // namespace

void find_season(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  const auto determiner = read_determiner(stream, at);
  const std::size_t place = determiner ? determiner->next : at;
  if (stream[at].digits == 4 && stream.is(at + 1, Class::season) && !is_part_of_name(stream, at + 1)) {
    if (const auto year = read_year(stream, at); year && year->next == at + 1) {
      Meaning meaning = season_meaning(stream, at + 1);
      meaning.year = YearPart{.number = year->value};
      return add_found(out, with_article(stream, at), at + 2, meaning);
    }
  }
  if (!stream.is(place, Class::season)) return;
  Meaning meaning = season_meaning(stream, place);
  if (determiner) {
    meaning.direction = determiner->value.direction;
    meaning.anchor = determiner->value.anchor;
    return add_found(out, at, place + 1, meaning);
  }
  const std::size_t after = stream.is(place + 1, Class::in) ? place + 2 : place + 1;
  if (const auto year = read_year_part(stream, after)) {
    meaning.year = year->value;
    return add_found(out, with_article(stream, at), skip_next_year(stream, *year), meaning);
  }
  if (const auto years = read_winter_years(stream, place + 1)) {
    meaning.year = YearPart{.number = years->value};
    return add_found(out, with_article(stream, at), years->next, meaning);
  }
  meaning.history_only = !is_plain_season(stream, at);
  if (meaning.history_only && (stream.word_is(at, "fall") || stream.word_is(at, "spring"))) return;
  const bool noun_follows = may_be_noun(stream, at + 1) || stream.is(at + 1, Class::units);  // "winter quarters"
  if (meaning.history_only && !stream[at].capital && noun_follows) meaning = any_season(stream, at);
  add_found(out, meaning.history_only ? at : with_article(stream, at), at + 1, meaning);
}

}  // namespace throughline::temporal
