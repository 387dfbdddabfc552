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

}  // namespace

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
