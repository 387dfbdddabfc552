// Amounts of time: "two days", "10-year", "several months", "an hour and a half", "12 to 18 months", "decades".
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

Meaning duration(Unit unit, const Amount& amount) {
  Meaning meaning;
  meaning.shape = Shape::duration;
  meaning.unit = unit;
  meaning.amount = amount;
  return meaning;
}

// "five years old" is an age and no time; "two-year-old" likewise.
bool is_age(const TokenStream& stream, std::size_t next) {
  if (stream.is_inner_mark(next, '-')) ++next;
  return stream.word_is(next, "old") || stream.word_is(next, "olds");
}

// "nineteen years old": histories count ages among their lengths of time, news do not.
void find_age(const UnitAmount& age, std::size_t at, std::size_t end, FoundTimes& out) {
  Meaning meaning = duration(age.unit, age.amount);
  meaning.history_only = true;
  add_found(out, at, end, meaning);
}

// "$1.76 a year", "358,000 a month": an article right after a number tells how often.
bool is_rate(const TokenStream& stream, std::size_t at) {
  if (at == 0 || !stream.is(at, Class::article)) return false;
  const std::string_view before = stream.word(at - 1);
  const bool plural =
      stream.is_word(at - 1) && stream[at - 1].classes == 0 && before.size() > 3 && before.back() == 's';
  return stream.is_digits(at - 1) || stream.is_any(at - 1, bits(Class::number, Class::scale, Class::units)) || plural ||
         stream.word_is(at - 1, "times") || stream.word_is(at - 1, "once") || stream.word_is(at - 1, "twice") ||
         stream.word_is(at - 1, "percent") || stream.is_mark(at - 1, '%');
}

// "the nine months", "the first two years", "the early years": the article and what narrows it belong to the amount.
std::size_t with_narrowing(const TokenStream& stream, std::size_t at) {
  std::size_t begin = at;
  if (begin > 0 && (stream.is_any(begin - 1, bits(Class::early)) || stream.word_is(begin - 1, "first") ||
                    stream.word_is(begin - 1, "final") || stream.word_is(begin - 1, "latest"))) {
    --begin;
  }
  if (begin > 0 && stream.is(begin - 1, Class::the)) return begin - 1;
  return stream.is(begin, Class::early) ? at : begin;
}

// The number of "37 years old" or "three-quarters" has been read, and rejected, before its unit.
bool has_amount_before(const TokenStream& stream, std::size_t at) {
  if (at == 0) return false;
  const std::size_t before = stream.is_mark(at - 1, '-') && at > 1 ? at - 2 : at - 1;
  return stream.is_digits(before) ||
         stream.is_any(before, bits(Class::ordinal, Class::number, Class::ten, Class::scale));
}

// "the corresponding 1988 quarter": a year before a single unit counts nothing.
bool is_year_of(const TokenStream& stream, std::size_t at, std::size_t next) {
  constexpr int kFirst = 1500;
  constexpr int kLast = 2100;
  const TimeToken& token = stream[at];
  if (token.digits == 4 && token.number < 1000) return true;  // "0445 hours"
  return next == at + 2 && token.digits == 4 && !token.grouped && token.number >= kFirst && token.number <= kLast &&
         stream.is(at + 1, Class::unit);
}

// "day-long", "months-long"
std::size_t after_long(const TokenStream& stream, std::size_t next) {
  return stream.is_inner_mark(next, '-') && stream.word_is(next + 1, "long") ? next + 2 : next;
}

// "three quarters of the fleet" are a share of it, "in some quarters" a place; "two quarters of growth" are time.
bool is_fraction(const TokenStream& stream, std::size_t at, const Read<UnitAmount>& amount) {
  if (amount.value.unit != Unit::quarter) return false;
  if (stream.word_is(at, "some")) return true;
  if (!stream.is(amount.next, Class::of)) return false;
  return stream.is_any(amount.next + 1, bits(Class::the, Class::article, Class::current, Class::same)) ||
         stream.word_is(amount.next + 1, "its") || stream.word_is(amount.next + 1, "their") ||
         stream.word_is(amount.next + 1, "all");
}

// "60 Minutes" is a name.
bool is_title(const TokenStream& stream, std::size_t at, std::size_t unit) {
  return stream.is_digits(at) && stream[unit].capital;
}

bool is_part_of(Unit part, Unit whole) {
  switch (whole) {
    case Unit::year:
      return part == Unit::month || part == Unit::week || part == Unit::day;
    case Unit::month:
      return part == Unit::week || part == Unit::day;
    case Unit::week:
      return part == Unit::day;
    case Unit::day:
      return part == Unit::hour;
    case Unit::hour:
      return part == Unit::minute;
    case Unit::minute:
      return part == Unit::second;
    default:
      return false;
  }
}

// "two hours and 15 minutes", "two years, six months": reads on, and returns where the amount ends.
std::size_t read_rest(const TokenStream& stream, std::size_t end, Meaning& meaning) {
  if (meaning.amount.vague || meaning.amount.half || !meaning.amount.decimals.empty() || meaning.upto) return end;
  std::size_t at = stream.is_mark(end, ',') ? end + 1 : end;
  if (stream.word_is(at, "and")) ++at;
  const auto rest = read_unit_amount(stream, at);
  if (!rest || !is_part_of(rest->value.unit, meaning.unit)) return end;
  const UnitAmount& value = rest->value;
  const bool exact = !value.amount.vague && !value.amount.half && value.amount.decimals.empty() && !value.upto;
  if (!exact || value.is_article || value.hyphenated || value.amount.whole == 0) return end;
  meaning.rest = value.amount.whole;
  meaning.rest_unit = value.unit;
  return rest->next;
}

}  // namespace

void find_duration(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  // Most single units count nothing by themselves.
  if (stream.is(at, Class::unit) && after_long(stream, at + 1) == at + 1) return;
  const auto amount = read_unit_amount(stream, at);
  if (!amount && stream.is(at, Class::unit)) {
    // "the year-long strike"
    const bool counted = at > 0 && stream.is_mark(at - 1, '-');
    if (counted) return;
    return add_found(out, at, at + 3, duration(static_cast<Unit>(stream.value(at, Class::unit)), Amount{}));
  }
  if (!amount) {
    if (!stream.is(at, Class::units) || has_amount_before(stream, at) || is_age(stream, at + 1)) return;
    // "the years 1751-1777" are years by their numbers
    if (stream.word_is(at, "years") && stream[at + 1].digits == 4) return;
    if (stream.word_is(at, "quarters") || stream.word_is(at, "seconds") || stream[at].capital) return;
    Amount vague;
    vague.vague = true;
    Meaning meaning = duration(static_cast<Unit>(stream.value(at, Class::units)), vague);
    if (meaning.unit == Unit::weekend) meaning.shape = Shape::set;  // "on weekends"
    const std::size_t end = after_long(stream, at + 1);
    return add_found(out, end == at + 1 ? with_narrowing(stream, at) : at, end, meaning);
  }
  if (stream.word_is(amount->next, "old")) return find_age(amount->value, at, amount->next + 1, out);
  if (is_age(stream, amount->next) || is_title(stream, at, amount->next - 1)) return;
  if (amount->value.is_article && amount->value.unit == Unit::second) return;
  if (is_fraction(stream, at, *amount)) return;
  // "the third raid in as many days"
  if (at > 0 && stream.word_is(at, "many") && stream.word_is(at - 1, "as")) return;
  if (is_year_of(stream, at, amount->next)) return;
  const bool compound = stream.is_inner_mark(amount->next, '-');
  // "a year-to-year rise"
  if (compound && amount->value.is_article && !stream.word_is(amount->next + 1, "long")) return;
  if (stream.is_digits(at) && !is_plain_number(stream, at) && amount->value.amount.decimals.empty() &&
      !stream[at].grouped) {
    return;
  }
  Meaning meaning = duration(amount->value.unit, amount->value.amount);
  meaning.upto = amount->value.upto;
  if (amount->value.is_article && is_rate(stream, at)) meaning.shape = Shape::set;
  std::size_t begin = at;
  if (stream.is(amount->next - 1, Class::units)) begin = with_narrowing(stream, at);
  // "a several-year tenure": the article is the noun's.
  const bool adjective = amount->value.hyphenated || compound;
  if (adjective && stream.is(at, Class::article)) begin = at + 1;
  const std::size_t end = adjective ? after_long(stream, amount->next) : read_rest(stream, amount->next, meaning);
  add_found(out, begin, end, meaning);
}

}  // namespace throughline::temporal
