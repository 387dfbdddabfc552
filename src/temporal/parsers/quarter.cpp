// Quarters and halves of a year: "the third quarter", "fourth-quarter", "this year's third quarter", "first half of
// 1989", "Q3 2024", "the fiscal first quarter".
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

struct Slice {
  YearSlice kind = YearSlice::none;
  int number = 0;
  std::size_t next = 0;
  bool hyphenated = false;
};

// "Q3", "H1".
std::optional<Slice> read_letter_slice(const TokenStream& stream, std::size_t at) {
  const bool quarter = stream.word_is(at, "q");
  if ((!quarter && !stream.word_is(at, "h")) || !stream[at].capital) return std::nullopt;
  if (!stream.is_digits(at + 1) || !stream.glued(at + 1)) return std::nullopt;
  const int number = stream[at + 1].number;
  if (number < 1 || number > (quarter ? 4 : 2)) return std::nullopt;
  return Slice{quarter ? YearSlice::quarter : YearSlice::half, number, at + 2, false};
}

std::optional<Slice> read_word_slice(const TokenStream& stream, std::size_t at) {
  auto ordinal = read_ordinal(stream, at);
  if (!ordinal && stream.word_is(at, "last") && stream.is(at + 1, Class::half)) ordinal = Read<int>{2, at + 1};
  if (!ordinal || ordinal->value < 1 || ordinal->value > 4) return std::nullopt;
  std::size_t next = ordinal->next;
  const bool hyphenated = stream.is_inner_mark(next, '-');
  if (hyphenated) ++next;
  if (stream.word_is(next, "fiscal")) ++next;
  if (stream.word_is(next, "quarter") || stream.word_is(next, "quarters")) {
    return Slice{YearSlice::quarter, ordinal->value, next + 1, hyphenated};
  }
  if (ordinal->value > 2 || !stream.is(next, Class::half)) return std::nullopt;
  return Slice{YearSlice::half, ordinal->value, next + 1, hyphenated};
}

// "this year's" before it, or "1989" ("the 1988 second quarter").
std::optional<Read<YearPart>> read_year_before(const TokenStream& stream, std::size_t at) {
  if (const auto year = read_year(stream, at)) return Read<YearPart>{{.number = year->value}, year->next};
  const auto year = read_year_part(stream, at);
  if (!year || !stream.is_inner_mark(year->next, '\'') || !stream.word_is(year->next + 1, "s")) return std::nullopt;
  return Read<YearPart>{year->value, year->next + 2};
}

}  // namespace

void find_quarter(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  const auto before = read_year_before(stream, at);
  std::size_t place = before ? before->next : at;
  Meaning meaning;
  if (stream.is(place, Class::fiscal)) {
    meaning.fiscal = true;
    place += stream.is_inner_mark(place + 1, '-') ? std::size_t{2} : std::size_t{1};
  }
  auto slice = read_letter_slice(stream, place);
  if (!slice) slice = read_word_slice(stream, place);
  if (!slice) return;
  meaning.slice = slice->kind;
  meaning.slice_number = static_cast<std::int8_t>(slice->number);
  std::size_t end = slice->next;
  if (before) {
    meaning.year = before->value;
  } else if (const auto after = read_year_part(stream, stream.is(end, Class::in) ? end + 1 : end)) {
    meaning.year = after->value;
    end = after->next;
  } else if (slice->kind == YearSlice::half) {
    // "the first half" alone is as often of a match as of a year.
    if (!stream.is(end, Class::of) || !stream.is(end + 1, Class::the) || !stream.word_is(end + 2, "year")) return;
    end += 3;
  }
  add_found(out, slice->hyphenated ? at : with_article(stream, at), end, meaning);
}

}  // namespace throughline::temporal
