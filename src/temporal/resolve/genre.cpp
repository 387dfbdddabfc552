#include "temporal/resolve/genre.hpp"

#include <algorithm>

namespace throughline::temporal {
namespace {

constexpr int kFarYears = 2;
constexpr int kFewestDates = 5;

// "yesterday", "Friday", "last week": words that only a reader of the day understands.
bool leans_on_publication(const Meaning& meaning) {
  if (meaning.shape == Shape::weekday) return true;
  return meaning.shape == Shape::shift && meaning.anchor == Anchor::publication;
}

// "yesterday", "tomorrow", "on Friday": what only the day of writing can place. "Today" may mean the writer's age.
bool tells_of_the_day(const Meaning& meaning) {
  if (meaning.direction != Direction::none || meaning.anchor != Anchor::publication) return false;
  if (meaning.shape == Shape::weekday) return true;
  return meaning.shape == Shape::shift && meaning.unit == Unit::day && meaning.amount.whole == 1 &&
         !meaning.amount.vague && meaning.clock.part == DayPart::none;
}

}  // namespace

bool opens_as_news(const TokenStream& stream, std::span<const Sentence> sentences, const FoundTimes& found) {
  constexpr std::size_t kLead = 3;  // sentences
  if (sentences.empty()) return false;
  const std::uint32_t end = sentences[std::min(kLead, sentences.size()) - 1].span.end;
  return std::any_of(found.begin(), found.end(), [&](const FoundTime& time) {
    return stream[time.begin].span.begin < end && tells_of_the_day(time.meaning);
  });
}

bool is_report(const FoundTimes& found) {
  return std::any_of(found.begin(), found.end(), [](const FoundTime& time) {
    const Meaning& meaning = time.meaning;
    if (meaning.shape == Shape::calendar) return meaning.slice == YearSlice::quarter;
    return meaning.shape == Shape::shift && meaning.anchor == Anchor::reporting;
  });
}

bool is_history(const FoundTimes& found, std::optional<Day> published) {
  int far = 0;
  int near = 0;
  for (const FoundTime& time : found) {
    const Meaning& meaning = time.meaning;
    if (leans_on_publication(meaning)) ++near;
    if (meaning.shape != Shape::calendar || !meaning.year || meaning.year->relative) continue;
    const std::int32_t away = published ? civil(*published).year - meaning.year->number : kFarYears;
    if (away >= kFarYears) ++far;
  }
  return far >= kFewestDates && far > 3 * near;
}

}  // namespace throughline::temporal
