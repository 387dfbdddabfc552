// Times that hang on an event of the text: "two days after the signing". The event stays words here; claims/ ties
// them to an event.
#include <optional>

#include "temporal/refiners/refiners.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

constexpr std::size_t kMostEventWords = 8;

std::int32_t days_of(Unit unit) {
  if (unit == Unit::day) return 1;
  if (unit == Unit::week) return 7;
  return unit == Unit::fortnight ? 14 : 0;
}

// The words after "after" up to the end of the phrase: a mark, or a preposition other than "of" once words are there.
std::optional<Span> read_event(const TokenStream& stream, std::size_t at, std::size_t next_time) {
  std::size_t end = at;
  while (end - at < kMostEventWords && end < next_time && stream.is_word(end)) {
    if (end > at && stream.is_any(end, bits(Class::in, Class::on, Class::at, Class::by, Class::from, Class::to,
                                            Class::conjunction, Class::before, Class::after, Class::since))) {
      break;
    }
    ++end;
  }
  if (end == at || (end == at + 1 && stream.is_any(at, bits(Class::the, Class::article, Class::same)))) return {};
  return Span{stream[at].span.begin, stream[end - 1].span.end};
}

bool is_plain_amount(const Meaning& meaning) {
  return meaning.shape == Shape::duration && meaning.direction == Direction::none && !meaning.amount.vague &&
         !meaning.upto;
}

}  // namespace

void attach_event(const TokenStream& stream, FoundTimes& times) {
  for (std::size_t i = 0; i < times.size(); ++i) {
    FoundTime& time = times[i];
    if (!is_plain_amount(time.meaning)) continue;
    const bool after = stream.is_any(time.end, bits(Class::after, Class::following));
    if (!after && !stream.is(time.end, Class::before)) continue;
    const std::size_t limit = i + 1 < times.size() ? times[i + 1].begin : stream.size();
    const auto event = read_event(stream, time.end + 1, limit);
    if (!event) continue;
    const std::int32_t days = days_of(time.meaning.unit) * time.meaning.amount.whole;
    time.event =
        EventAnchor{*event, after ? days : -days, after ? EventAnchor::Relation::after : EventAnchor::Relation::before};
    time.rules.push_back("attach-event");
  }
}

}  // namespace throughline::temporal
