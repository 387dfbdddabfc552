// A month and its days, month first: "March 5", "Nov. 6-8, 1989", "April 24 and 25", "Aug. 6, 9 and 12".
#include <vector>

#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

struct DayPlace {
  int day = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool ends_range = false;
};

constexpr std::size_t kMostDays = 8;

// A list goes on with a dash or "to" (a range), "and", or a comma that another day and "and" follow.
void read_more_days(const TokenStream& stream, std::vector<DayPlace>& days) {
  while (days.size() < kMostDays) {
    const std::size_t at = days.back().end;
    const bool range = stream.is_mark(at, '-') || stream.is(at, Class::to);
    const bool joined = stream.is(at, Class::conjunction) || stream.is_mark(at, ',');
    if (!range && !joined) return;
    std::size_t next = at + 1;
    if (stream.is_mark(at, ',') && stream.is(next, Class::conjunction)) ++next;
    const auto day = read_month_day(stream, next);
    if (!day || stream.is_any(day->next, bits(Class::unit, Class::units, Class::month, Class::meridiem))) return;
    const bool counts_something = stream.is_word(day->next) && !range &&
                                  !stream.is_any(day->next, bits(Class::conjunction, Class::to, Class::in, Class::of));
    if (counts_something && stream.is_mark(at, ',')) return;
    if (stream.is_mark(day->next, ':') && stream.is_digits(day->next + 1)) return;
    days.push_back({day->value, next, day->next, range});
  }
}

}  // namespace

void find_month_day(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  const auto month = read_month(stream, at);
  if (!month) return;
  const bool after_last = at > 0 && stream.is(at - 1, Class::last);
  std::size_t next = month->next;
  if (stream.is(next, Class::the)) ++next;
  auto day = read_month_day(stream, next);
  // "October third"; "May second the motion" needs its article.
  const bool spoken = stream.is(month->next, Class::the) || (stream.is_word(next) && !stream.word_is(at, "may"));
  if (!day) day = spoken ? read_ordinal(stream, next) : std::nullopt;
  // "in November the second battle"
  if (day && stream.is_word(next) && may_be_noun(stream, day->next)) return;
  if (!day || day->value > 31 || stream.is_any(day->next, bits(Class::unit, Class::half))) return;
  if (stream.is_mark(day->next, ':') && stream.is_digits(day->next + 1)) return;
  std::vector<DayPlace> days = {{day->value, at, day->next, false}};
  read_more_days(stream, days);
  const auto year = read_year_part(stream, days.back().end);
  for (std::size_t i = 0; i < days.size(); ++i) {
    Meaning meaning;
    meaning.month = static_cast<std::int8_t>(month->value);
    meaning.day = static_cast<std::int8_t>(days[i].day);
    if (year) meaning.year = year->value;
    if (after_last && !year) meaning.direction = Direction::last;
    const bool last = i + 1 == days.size();
    add_found(out, days[i].begin, last && year ? year->next : days[i].end, meaning);
    if (days[i].ends_range) out.back().range = RangePart::last;
    if (!last && days[i + 1].ends_range) out.back().range = RangePart::first;
  }
}

}  // namespace throughline::temporal
