// Fiscal years: "fiscal 1990", "fiscal year 2024", "FY2024", "the current fiscal year". Whose they are is not said, so
// their days stay open; "the fiscal year" by itself is a length of time.
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

Meaning fiscal(const YearPart& year) {
  Meaning meaning;
  meaning.year = year;
  meaning.fiscal = true;
  return meaning;
}

// "the 1990 fiscal year", "this fiscal year", "the fiscal year": what stands before the words says which.
void find_by_words_before(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  const std::size_t end = at + 2;
  if (at == 0) return;
  const std::size_t before = at - 1;
  if (const auto year = read_year(stream, before); year && year->next == at) {
    return add_found(out, with_article(stream, before), end, fiscal({.number = year->value}));
  }
  if (const auto determiner = read_determiner(stream, before); determiner && determiner->next == at) {
    const int shift = static_cast<int>(determiner->value.direction) - static_cast<int>(Direction::current);
    const YearPart year{.relative = true, .shift = shift, .anchor = determiner->value.anchor};
    return add_found(out, with_article(stream, before), end, fiscal(year));
  }
  if (!stream.is(before, Class::the)) return;
  Meaning meaning;
  meaning.shape = Shape::duration;
  meaning.unit = Unit::year;
  add_found(out, before, end, meaning);
}

}  // namespace

void find_fiscal_year(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  std::size_t place = at + 1;
  if (stream.word_is(at, "fy")) {
    if (!stream.is_digits(place)) return;
  } else if (!stream.is(at, Class::fiscal)) {
    return;
  } else if (stream.word_is(place, "year")) {
    ++place;
  }
  if (const auto year = read_year(stream, place)) {
    return add_found(out, at, year->next, fiscal({.number = year->value}));
  }
  if (place == at + 2) find_by_words_before(stream, at, out);
}

}  // namespace throughline::temporal
