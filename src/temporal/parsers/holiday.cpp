// Holidays and named days: "Christmas Day", "Easter 1972", "last Thanksgiving", "Election Day".
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {

namespace {

bool is_name_word(const TokenStream& stream, std::size_t at) {
  return stream.is_word(at) && stream[at].capital && stream[at].classes == 0;
}

// "Operation Ramadan", "the Easter Offensive": a thing named after the feast.
bool names_thing(const TokenStream& stream, std::size_t begin, std::size_t end) {
  if (is_name_word(stream, end) && !stream.is_boundary(end)) return true;
  const bool within = begin > 1 && !stream.is_boundary(begin - 2);
  return within && is_name_word(stream, begin - 1);
}

}  // namespace

void find_holiday(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  const auto determiner = read_determiner(stream, at);
  const std::size_t place = determiner ? determiner->next : at;
  if (!stream.is(place, WordClass::holiday) || !stream[place].capital) return;
  const auto match = stream.lexicon().holidays().match(stream, place);
  if (!match || (!determiner && names_thing(stream, place, match->next))) return;
  Meaning meaning;
  meaning.holiday = static_cast<std::int16_t>(match->row);
  if (determiner) {
    meaning.direction = determiner->value.direction;
    meaning.anchor = determiner->value.anchor;
  }
  std::size_t end = match->next;
  if (const auto year = determiner ? std::nullopt : read_year_part(stream, end)) {
    meaning.year = year->value;
    end = year->next;
  }
  add_found(out, at, end, meaning);
}

}  // namespace throughline::temporal
