// The days that the fields of a date cover in a year.
#pragma once

#include <cstdint>
#include <optional>

#include "temporal/meaning.hpp"
#include "temporal/resolve/holiday_calendar.hpp"
#include "temporal/resolve/periods.hpp"

namespace throughline::temporal {

// Without time of day; of a feast or a weekday by its place in a month ("the first Monday in November") as of month
// and day. Null when the year has no such day.
std::optional<Period> period_in(const Meaning& meaning, std::int32_t year, const HolidayCalendar& holidays);

}  // namespace throughline::temporal
