// Quarters and halves of a year: "the third quarter", "fourth-quarter", "this year's third quarter", "first half of
// 1989", "Q3 2024", "the fiscal first quarter".
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

constexpr int kMonthsOfQuarter = 3;
constexpr int kQuartersOfYear = 4;

struct Slice {
  YearSlice kind = YearSlice::none;
  int number = 0;
  std::size_t next = 0;
  bool hyphenated = false;
  bool fiscal = false;  // "the first fiscal quarter"
};

// "Q3", "H1".
std::optional<Slice> read_letter_slice(const TokenStream& stream, std::size_t at) {
  const bool quarter = stream.word_is(at, "q");
  if ((!quarter && !stream.word_is(at, "h")) || !stream[at].capital) return std::nullopt;
  if (!stream.is_digits(at + 1) || !stream.glued(at + 1)) return std::nullopt;
  const int number = stream[at + 1].number;
  if (number < 1 || number > (quarter ? 4 : 2)) return std::nullopt;
  return Slice{quarter ? YearSlice::quarter : YearSlice::half, number, at + 2, false, false};
}

// "the last quarter of 1989", "the final quarter of last year".
bool is_last_of_year(const TokenStream& stream, std::size_t at) {
  if (!stream.word_is(at, "last") && !stream.word_is(at, "final")) return false;
  if (!stream.word_is(at + 1, "quarter") || !stream.is(at + 2, Class::of)) return false;
  return read_year(stream, at + 3) || read_year_part(stream, at + 2) ||
         (stream.is(at + 3, Class::the) && stream.word_is(at + 4, "year"));
}

std::optional<Slice> read_word_slice(const TokenStream& stream, std::size_t at) {
  auto ordinal = read_ordinal(stream, at);
  if (!ordinal && (stream.word_is(at, "last") || stream.word_is(at, "latter")) && stream.is(at + 1, Class::half))
    ordinal = Read<int>{2, at + 1};
  if (is_last_of_year(stream, at)) ordinal = Read<int>{kQuartersOfYear, at + 1};
  if (!ordinal || ordinal->value < 1 || ordinal->value > 4) return std::nullopt;
  std::size_t next = ordinal->next;
  const bool hyphenated = stream.is_inner_mark(next, '-');
  if (hyphenated) ++next;
  const bool fiscal = stream.word_is(next, "fiscal");
  if (fiscal) ++next;
  if (stream.word_is(next, "quarter") || stream.word_is(next, "quarters")) {
    return Slice{YearSlice::quarter, ordinal->value, next + 1, hyphenated, fiscal};
  }
  if (ordinal->value > 2 || !stream.is(next, Class::half)) return std::nullopt;
  return Slice{YearSlice::half, ordinal->value, next + 1, hyphenated, false};
}

// "the September quarter" is the one that ends with that month.
std::optional<Slice> read_month_slice(const TokenStream& stream, std::size_t at) {
  const auto month = read_month(stream, at);
  if (!month || month->value % kMonthsOfQuarter != 0) return std::nullopt;
  const bool hyphenated = stream.is_inner_mark(month->next, '-');
  const std::size_t noun = hyphenated ? month->next + 1 : month->next;
  if (!stream.word_is(noun, "quarter")) return std::nullopt;
  return Slice{YearSlice::quarter, month->value / kMonthsOfQuarter, noun + 1, hyphenated, false};
}

// "the October-December quarter", "the July to September period": three months that make a quarter.
std::optional<Slice> read_months_slice(const TokenStream& stream, std::size_t at) {
  const auto first = read_month(stream, at);
  if (!first || first->value % kMonthsOfQuarter != 1) return std::nullopt;
  if (!stream.is_mark(first->next, '-') && !stream.is(first->next, Class::to)) return std::nullopt;
  const auto last = read_month(stream, first->next + 1);
  if (!last || last->value != first->value + kMonthsOfQuarter - 1) return std::nullopt;
  if (!stream.word_is(last->next, "quarter") && !stream.word_is(last->next, "period")) return std::nullopt;
  return Slice{YearSlice::quarter, last->value / kMonthsOfQuarter, last->next + 1, false, false};
}

std::optional<Slice> read_slice(const TokenStream& stream, std::size_t at) {
  if (auto slice = read_letter_slice(stream, at)) return slice;
  if (auto slice = read_month_slice(stream, at)) return slice;
  if (auto slice = read_months_slice(stream, at)) return slice;
  return read_word_slice(stream, at);
}

std::size_t skip_possessive(const TokenStream& stream, std::size_t at) {
  return stream.is_inner_mark(at, '\'') && stream.word_is(at + 1, "s") ? at + 2 : at;
}

// "this year's" before it, or "1989" ("the 1988 second quarter", "1988's third quarter").
std::optional<Read<YearPart>> read_year_before(const TokenStream& stream, std::size_t at) {
  if (const auto year = read_year(stream, at)) {
    return Read<YearPart>{{.number = year->value}, skip_possessive(stream, year->next)};
  }
  const auto year = read_year_part(stream, at);
  if (!year || skip_possessive(stream, year->next) == year->next) return std::nullopt;
  return Read<YearPart>{year->value, year->next + 2};
}

// "of fiscal 1990", "of the fiscal year": the year after a slice of it. `year` is null when no number is told.
struct FiscalYear {
  std::optional<YearPart> year;
  std::size_t next = 0;
};

std::optional<FiscalYear> read_fiscal_after(const TokenStream& stream, std::size_t at) {
  if (stream.is_any(at, bits(Class::of, Class::in))) ++at;
  const bool the = stream.is(at, Class::the);
  if (the) ++at;
  if (!stream.is(at, Class::fiscal)) return std::nullopt;
  const std::size_t after = stream.word_is(at + 1, "year") ? at + 2 : at + 1;
  if (const auto year = read_year(stream, after)) return FiscalYear{YearPart{.number = year->value}, year->next};
  return the && after == at + 2 ? std::optional(FiscalYear{std::nullopt, after}) : std::nullopt;
}

bool is_of_the_year(const TokenStream& stream, std::size_t at) {
  return stream.is(at, Class::of) && stream.is(at + 1, Class::the) && stream.word_is(at + 2, "year");
}

// Reads what stands after the slice into `meaning`; returns where the expression ends.
std::size_t read_after(const TokenStream& stream, std::size_t end, Meaning& meaning) {
  if (const auto fiscal = read_fiscal_after(stream, end)) {
    meaning.year = fiscal->year;
    meaning.fiscal = true;
    return fiscal->next;
  }
  if (const auto year = read_year_part(stream, stream.is(end, Class::in) ? end + 1 : end)) {
    meaning.year = year->value;
    return year->next;
  }
  if (is_of_the_year(stream, end)) return end + 3;
  // "the first half" alone is as often of a match as of a year.
  meaning.report_only = meaning.slice == YearSlice::half;
  return end;
}

// "the second and third quarters": the first of the two, whose noun stands after the other.
void find_shared_noun(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  const auto first = read_ordinal(stream, at);
  if (!first || first->value < 1 || first->value > kQuartersOfYear) return;
  if (!stream.is_any(first->next, bits(Class::conjunction, Class::to))) return;
  const auto second = read_word_slice(stream, first->next + 1);
  if (!second || second->kind != YearSlice::quarter || second->number <= first->value) return;
  Meaning meaning;
  meaning.slice = second->kind;
  meaning.slice_number = static_cast<std::int8_t>(first->value);
  read_after(stream, second->next, meaning);
  add_found(out, with_article(stream, at), first->next, meaning);
}

}  // namespace

void find_quarter(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  // words of no class of their own
  if (stream.is(at, Class::the) && (stream.word_is(at + 1, "final") || stream.word_is(at + 1, "latter"))) ++at;
  // Most months begin no quarter.
  if (stream.is(at, Class::month) && !read_month_slice(stream, at) && !read_months_slice(stream, at)) return;
  std::size_t place = at;
  Meaning meaning;
  meaning.fiscal = stream.is(at, Class::fiscal);
  // "fiscal 1990 first quarter"
  const auto before = read_year_before(stream, meaning.fiscal ? at + 1 : at);
  if (before) place = before->next;
  if (stream.is(place, Class::fiscal)) {
    meaning.fiscal = true;
    place += stream.is_inner_mark(place + 1, '-') ? std::size_t{2} : std::size_t{1};
  }
  const auto slice = read_slice(stream, place);
  if (!slice) return find_shared_noun(stream, at, out);
  meaning.slice = slice->kind;
  meaning.slice_number = static_cast<std::int8_t>(slice->number);
  if (before) meaning.year = before->value;
  meaning.fiscal = meaning.fiscal || slice->fiscal;
  const std::size_t end = before ? slice->next : read_after(stream, slice->next, meaning);
  // "the first half of the match", "the last half of the '80s"
  if (meaning.report_only && stream.is(end, Class::of)) return;
  add_found(out, slice->hyphenated ? at : with_article(stream, at), end, meaning);
}

}  // namespace throughline::temporal
