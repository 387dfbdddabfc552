// Relative to absolute: each resolver handles one shape of meaning.
#pragma once

#include <string_view>

#include "temporal/found_time.hpp"
#include "temporal/resolve/surroundings.hpp"

namespace throughline::temporal {

Resolved resolve_calendar(const Meaning& meaning, const Surroundings& around, std::string_view basis);
Resolved resolve_weekday(const Meaning& meaning, const Surroundings& around, std::string_view basis);
// "a few days later", "two hours later" in news: a length of time, from a start that gives no date.
bool is_open_length(const Meaning& meaning, bool history);
Resolved resolve_shift(const Meaning& meaning, const Surroundings& around, std::string_view basis);
Resolved resolve_clock(const Meaning& meaning, const Surroundings& around, std::string_view basis);
Resolved resolve_set(const Meaning& meaning);

// Any shape.
Resolved resolve_meaning(const Meaning& meaning, const Surroundings& around, std::string_view basis);

// The day that relative words start from; null when it is not known.
std::optional<Day> anchor_day(Anchor anchor, const Surroundings& around);

// What anchor_day() takes for it, as the last name in an expression's chain of rules.
std::string_view anchor_rule(Anchor anchor, const Surroundings& around);

// Adds the time of day to a resolved day: value, grain and EDTF.
void add_clock(Resolved& resolved, const Clock& clock);

// Narrows or loosens the days of a resolved date as its mod says (docs/spec/04-temporal.md).
void apply_mod(DateSpan& span, Mod mod);

// "earlier this year" reaches up to the publication day, "later this year" begins with it; of a period that does not
// hold that day all stays.
void cut_beside_now(DateSpan& span, Mod mod, std::optional<Day> published);

// Cuts the days short at the bound that the words set ("since", "until", "by").
void apply_bound(DateSpan& span, Bound bound, const Surroundings& around);

inline constexpr std::string_view kNoPublicationDay = "no publication day";
inline constexpr std::string_view kFiscalBounds = "a fiscal year of unnamed bounds";
inline constexpr std::string_view kFromText = "from-date-of-text";

}  // namespace throughline::temporal
