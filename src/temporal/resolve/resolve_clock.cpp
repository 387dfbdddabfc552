#include <fmt/format.h>

#include "temporal/resolve/resolvers.hpp"
#include "temporal/resolve/value_text.hpp"

namespace throughline::temporal {
namespace {

// EDTF has date-times to the second only; without a minute the day is all that can be written.
std::string date_time(Day day, const Clock& clock) {
  if (clock.hour > 23) return to_string(day);
  std::string text = fmt::format("{}T{:02}:{:02}:{:02}", to_string(day), clock.hour,
                                 clock.minute < 0 ? 0 : clock.minute, clock.second < 0 ? 0 : clock.second);
  if (!clock.zone) return text;
  if (*clock.zone == 0) return text + "Z";
  const int minutes = *clock.zone < 0 ? -*clock.zone : *clock.zone;
  return text + fmt::format("{}{:02}:{:02}", *clock.zone < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

}  // namespace

void add_clock(Resolved& resolved, const Clock& clock) {
  resolved.value += clock_text(clock);
  if (clock.hour < 0 || !resolved.date || !resolved.date->first) return;
  resolved.date->grain = Grain::instant;
  resolved.date->edtf = date_time(*resolved.date->first, clock);
}

// A time of a day that is not named: that of the date spoken of, else of the publication.
Resolved resolve_clock(const Meaning&, const Surroundings& around, std::string_view basis) {
  const bool focused = around.focus && around.focus->grain <= Grain::day;
  const auto day =
      focused ? std::optional(around.focus->period.first) : (around.history ? std::nullopt : around.published);
  if (!day) return {"XXXX-XX-XX", std::nullopt, "the day of the time is not known"};
  const std::string_view anchor = anchor_rule(focused ? Anchor::narrative : Anchor::publication, around);
  return {to_string(*day), day_span(*day, Certainty::implied, std::string(basis)), {}, anchor};
}

}  // namespace throughline::temporal
