// Goes over the found times of an article in order and resolves each, keeping the date that the text spoke of last.
#pragma once

#include <vector>

#include "temporal/found_time.hpp"
#include "temporal/resolve/holiday_calendar.hpp"
#include "temporal/token_stream.hpp"
#include "throughline/annotation.hpp"
#include "throughline/time_expression.hpp"

namespace throughline::temporal {

std::vector<TimeExpression> resolve_times(const TokenStream& stream, const Annotation& annotation,
                                          const HolidayCalendar& holidays, FoundTimes found);

}  // namespace throughline::temporal
