// TIMEX3 values (TimeML 1.2.1) from calendar fields.
#pragma once

#include <string>

#include "temporal/meaning.hpp"
#include "temporal/resolve/periods.hpp"

namespace throughline::temporal {

std::string year_text(std::int32_t year);              // "1998", "BC0264" for -264
std::string month_text(std::int32_t year, int month);  // "1998-02"
std::string week_text(Day day);                        // "1998-W08"
std::string clock_text(const Clock& clock);            // "T19:15", "TMO", empty for none

// "P2Y", "PT90M", "PXD", "P2Y6M" for two and a half years.
std::string duration_text(Unit unit, const Amount& amount);

}  // namespace throughline::temporal
