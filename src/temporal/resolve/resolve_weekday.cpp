#include <fmt/format.h>

#include "temporal/resolve/resolvers.hpp"

namespace throughline::temporal {
namespace {

constexpr std::string_view kFromRevision = "from-revision-day";

// The last such day up to `day`, and the first from it on; `day` itself counts.
Day latest(int day_of_week, Day day) { return day - (static_cast<int>(weekday(day)) - day_of_week + 7) % 7; }
Day soonest(int day_of_week, Day day) { return day + (day_of_week - static_cast<int>(weekday(day)) + 7) % 7; }

Day day_of(const Meaning& meaning, Day anchor, Tense tense) {
  const int wanted = meaning.weekday;
  if (meaning.week_of) {
    const int weeks = static_cast<int>(meaning.direction) - static_cast<int>(Direction::current);
    return week_period(anchor + 7 * weeks).first + (wanted - 1);
  }
  if (meaning.direction == Direction::last) return latest(wanted, anchor - 1);
  if (meaning.direction == Direction::next) return soonest(wanted, anchor + 1);
  if (meaning.direction == Direction::current && tense != Tense::past) return soonest(wanted, anchor);
  return tense == Tense::future ? soonest(wanted, anchor) : latest(wanted, anchor);
}

// "declined on Monday" in a story of Sunday that was revised on Monday: a weekday that came in between is that one.
std::optional<Day> day_of_revision(const Meaning& meaning, const Surroundings& around) {
  const bool plain = meaning.direction == Direction::none && !meaning.week_of;
  if (!around.revised || !around.published || around.in_update || !plain || around.tense == Tense::future) return {};
  const Day day = latest(meaning.weekday, *around.revised);
  return day > *around.published ? std::optional(day) : std::nullopt;
}

}  // namespace

Resolved resolve_weekday(const Meaning& meaning, const Surroundings& around, std::string_view basis) {
  const bool deictic = meaning.direction != Direction::none && meaning.anchor == Anchor::publication;
  const bool told = around.history && around.focus && (around.focus->grain <= Grain::week || !around.published);
  const bool from_focus = meaning.anchor == Anchor::narrative || (told && !deictic);
  const Anchor start = from_focus ? Anchor::narrative : Anchor::publication;
  const auto anchor = anchor_day(start, around);
  if (!anchor) return {fmt::format("XXXX-WXX-{}", meaning.weekday), std::nullopt, std::string(kNoPublicationDay)};
  const auto revised =
      start == Anchor::publication && !around.history ? day_of_revision(meaning, around) : std::nullopt;
  if (revised)
    return {to_string(*revised), day_span(*revised, Certainty::implied, std::string(basis)), {}, kFromRevision};
  const Day day = day_of(meaning, *anchor, told ? Tense::future : around.tense);
  if (!has_iso_form(day)) return {fmt::format("XXXX-WXX-{}", meaning.weekday), std::nullopt, "outside the calendar"};
  return {to_string(day), day_span(day, Certainty::implied, std::string(basis)), {}, anchor_rule(start, around)};
}

}  // namespace throughline::temporal
