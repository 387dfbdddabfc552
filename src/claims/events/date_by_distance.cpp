#include "claims/events/date_by_distance.hpp"

#include <algorithm>
#include <optional>

#include "base/calendar.hpp"

namespace throughline::claims {
namespace {

constexpr std::int32_t kDaysAWeek = 7;

// The deed that the distance is counted from or to: the first of those named in the anchor's words, or right behind
// them, that the sentence tells as having been done.
EventFound* anchored_event(const Reading& reading, std::vector<EventFound>& events, Span words) {
  const TokenRange tokens = reading.tokens_in(words);
  if (tokens.begin >= tokens.end) return nullptr;
  const std::uint32_t end = reading.sentence(reading.token(tokens.begin).sentence).end;
  EventFound* noun = nullptr;
  auto at = std::ranges::lower_bound(events, tokens.begin, {}, &EventFound::token);
  for (; at != events.end() && at->token < std::min(end, tokens.end + 1); ++at) {
    if (at->is_state) continue;
    if (!at->is_noun) return &*at;
    if (noun == nullptr) noun = &*at;
  }
  return noun;
}

bool is_one_day(const std::optional<DateSpan>& date) {
  return date && date->first && date->last && *date->first == *date->last;
}

// The last dated deed before the distance in its sentence.
const EventFound* dated_event(const Reading& reading, const std::vector<EventFound>& events, std::uint32_t token) {
  const std::uint32_t begin = reading.sentence(reading.token(token).sentence).begin;
  const EventFound* found = nullptr;
  auto at = std::ranges::lower_bound(events, begin, {}, &EventFound::token);
  for (; at != events.end() && at->token < token; ++at) {
    const bool is_fact = at->modality == Modality::asserted || at->modality == Modality::probable;
    if (is_fact && is_one_day(at->mention.date)) found = &*at;
  }
  return found;
}

DateSpan counted_from(Day day, std::int32_t days) {
  const Day there = day - days;
  if (days % kDaysAWeek != 0) return day_span(there, Certainty::implied, "distance-between-events");
  return interval_span(base::first_of_week(there), base::last_of_week(there), Grain::week, Certainty::implied,
                       "distance-between-events");
}

}  // namespace

void date_by_distance(const Reading& reading, std::vector<EventFound>& events) {
  for (const TimeExpression& time : reading.annotation().times) {
    if (!time.anchor || time.anchor->days == 0 || time.date) continue;
    const TokenRange tokens = reading.tokens_in(time.span);
    if (tokens.begin >= tokens.end) continue;
    EventFound* there = anchored_event(reading, events, time.anchor->event);
    const EventFound* here = dated_event(reading, events, tokens.begin);
    if (there == nullptr || here == nullptr || here == there || there->mention.time) continue;
    there->mention.time = time.span;
    there->mention.date = counted_from(*here->mention.date->first, time.anchor->days);
    there->relative_to.reset();
    there->rules.emplace_back("distance-between-events");
  }
}

}  // namespace throughline::claims
