// Fiscal years: "fiscal 1990", "fiscal year 2024", "FY2024". Whose they are is not said, so their days stay open.
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {

void find_fiscal_year(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  std::size_t place = at + 1;
  if (stream.word_is(at, "fy")) {
    if (!stream.is_digits(place)) return;
  } else if (!stream.is(at, WordClass::fiscal)) {
    return;
  } else if (stream.word_is(place, "year")) {
    ++place;
  }
  const auto year = read_year(stream, place);
  if (!year) return;
  Meaning meaning;
  meaning.year = YearPart{.number = year->value};
  meaning.fiscal = true;
  add_found(out, at, year->next, meaning);
}

}  // namespace throughline::temporal
