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

// "$5 a share, 20 cents a year": an article right after a thing that is counted tells how often.
bool is_rate(const TokenStream& stream, std::size_t at) {
  return at > 0 && stream.is(at, Class::article) && stream.is_word(at - 1) &&
         !stream.is_any(at - 1, bits(Class::in, Class::of, Class::by, Class::to, Class::from, Class::hedge,
                                     Class::conjunction, Class::past_cue, Class::present_cue, Class::year_cue,
                                     Class::at, Class::on, Class::half, Class::after, Class::before));
}

}  // namespace

void find_duration(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  const auto amount = read_unit_amount(stream, at);
  if (!amount) {
    if (!stream.is(at, Class::units) || (at > 0 && stream.is_any(at - 1, bits(Class::ordinal, Class::number)))) return;
    Amount vague;
    vague.vague = true;
    return add_found(out, at, at + 1, duration(static_cast<Unit>(stream.value(at, Class::units)), vague));
  }
  if (is_age(stream, amount->next)) return;
  if (stream.is_digits(at) && !is_plain_number(stream, at) && amount->value.amount.decimals.empty() &&
      !stream[at].grouped) {
    return;
  }
  Meaning meaning = duration(amount->value.unit, amount->value.amount);
  meaning.upto = amount->value.upto;
  if (amount->value.is_article && is_rate(stream, at)) meaning.shape = Shape::set;
  add_found(out, at, amount->next, std::move(meaning));
}

}  // namespace throughline::temporal
