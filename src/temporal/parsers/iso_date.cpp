// Dates in figures with the year first: "2025-03-05", "2025/03/05", "2025-03-05T14:30:00Z" (ISO 8601-1).
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

bool is_figures(const TokenStream& stream, std::size_t at, int digits, int low, int high) {
  const TimeToken& token = stream[at];
  return stream.is_digits(at) && token.digits == digits && token.number >= low && token.number <= high;
}

bool is_two(const TokenStream& stream, std::size_t mark_at, char mark, int low, int high) {
  return stream.is_inner_mark(mark_at, mark) && is_figures(stream, mark_at + 1, 2, low, high);
}

// "Z", "+02:00" or nothing.
std::size_t read_offset(const TokenStream& stream, std::size_t at, Clock& clock) {
  if (stream.glued(at) && stream.word_is(at, "z")) {
    clock.zone = std::int16_t{0};
    return at + 1;
  }
  const bool plus = stream.is_mark(at, '+');
  if ((!plus && !stream.is_mark(at, '-')) || !stream.glued(at)) return at;
  if (!is_figures(stream, at + 1, 2, 0, 14) || !is_two(stream, at + 2, ':', 0, 59)) return at;
  const int minutes = stream[at + 1].number * 60 + stream[at + 3].number;
  clock.zone = static_cast<std::int16_t>(plus ? minutes : -minutes);
  return at + 4;
}

std::size_t read_iso_clock(const TokenStream& stream, std::size_t at, Clock& clock) {
  if (!stream.glued(at) || !stream.word_is(at, "t") || !is_figures(stream, at + 1, 2, 0, 23)) return at;
  if (!is_two(stream, at + 2, ':', 0, 59)) return at;
  clock.hour = static_cast<std::int8_t>(stream[at + 1].number);
  clock.minute = static_cast<std::int8_t>(stream[at + 3].number);
  at += 4;
  if (is_two(stream, at, ':', 0, 59)) {
    clock.second = static_cast<std::int8_t>(stream[at + 1].number);
    at += 2;
  }
  return read_offset(stream, at, clock);
}

}  // namespace

void find_iso_date(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  if (!is_figures(stream, at, 4, 1, 9999) || (at > 0 && stream.glued(at) && stream.is_mark(at - 1, '-'))) return;
  const char mark = stream.is_mark(at + 1, '/') ? '/' : '-';
  if (!is_two(stream, at + 1, mark, 1, 12) || !is_two(stream, at + 3, mark, 1, 31)) return;
  Meaning meaning;
  meaning.year = YearPart{.number = stream[at].number};
  meaning.month = static_cast<std::int8_t>(stream[at + 2].number);
  meaning.day = static_cast<std::int8_t>(stream[at + 4].number);
  const std::size_t end = read_iso_clock(stream, at + 5, meaning.clock);
  if (stream.is_inner_mark(end, '-') && stream.is_digits(end + 1)) return;
  add_found(out, at, end, meaning);
}

}  // namespace throughline::temporal
