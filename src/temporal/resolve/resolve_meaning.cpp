#include <fmt/format.h>

#include "base/calendar.hpp"
#include "temporal/names.hpp"
#include "temporal/resolve/resolvers.hpp"
#include "temporal/resolve/value_text.hpp"

namespace throughline::temporal {
namespace {

// "15M" of "PT2H15M", "T3H" of "P1DT3H".
std::string rest_text(const Meaning& meaning) {
  if (meaning.rest == 0) return {};
  const std::string rest = duration_text(meaning.rest_unit, Amount{.whole = meaning.rest, .decimals = {}});
  const bool both_of_day = meaning.unit < Unit::day;
  return rest.substr(both_of_day ? 2 : 1);
}

}  // namespace

std::optional<Day> anchor_day(Anchor anchor, const Surroundings& around) {
  if (anchor == Anchor::narrative && around.focus) return around.focus->period.first;
  if (around.history) return around.focus ? std::optional(around.focus->period.first) : std::nullopt;
  if (anchor == Anchor::reporting && around.quarter) return around.quarter->period.first;
  // Results are published after the quarter: the last one that is over.
  if (anchor == Anchor::reporting && around.published) return base::add_months(*around.published, -3);
  return around.published;
}

std::string_view anchor_rule(Anchor anchor, const Surroundings& around) {
  if (around.history || (anchor == Anchor::narrative && around.focus)) return kFromText;
  if (anchor == Anchor::reporting && around.quarter) return "from-reported-quarter";
  return around.in_update ? "from-update-day" : "from-publication-day";
}

Resolved resolve_set(const Meaning& meaning) {
  if (meaning.unit == Unit::weekend && meaning.amount.vague) return {"XXXX-WXX-WE", std::nullopt, {}};
  if (meaning.weekday > 0)
    return {fmt::format("XXXX-WXX-{}{}", meaning.weekday, clock_text(meaning.clock)), std::nullopt, {}};
  if (meaning.clock.part != DayPart::none) return {"XXXX-XX-XX" + clock_text(meaning.clock), std::nullopt, {}};
  if (meaning.unit == Unit::season) {
    return {fmt::format("XXXX-{}", timex_season(meaning.slice_number)), std::nullopt, {}};
  }
  return {duration_text(meaning.unit, meaning.amount), std::nullopt, {}};
}

Resolved resolve_meaning(const Meaning& meaning, const Surroundings& around, std::string_view basis) {
  switch (meaning.shape) {
    case Shape::calendar:
      return resolve_calendar(meaning, around, basis);
    case Shape::weekday:
      return resolve_weekday(meaning, around, basis);
    case Shape::shift:
      return resolve_shift(meaning, around, basis);
    case Shape::clock:
      return resolve_clock(meaning, around, basis);
    case Shape::duration:
      if (meaning.upto && !meaning.upto->vague) {
        Amount range;
        range.vague = true;
        return {duration_text(meaning.unit, range), std::nullopt, {}};
      }
      return {duration_text(meaning.unit, meaning.amount) + rest_text(meaning), std::nullopt, {}};
    case Shape::set:
      return resolve_set(meaning);
    case Shape::reference:
      return {std::string(meaning.reference), std::nullopt, "a time that is pointed at, not named"};
  }
  return {};
}

}  // namespace throughline::temporal
