// Extended Date/Time Format, levels 0 and 1 (ISO 8601-2:2019 annex; Library of Congress EDTF specification).
//
// Read: days, months, years, date-times (their day counts), seasons 21-24, intervals with open (`..`) and unknown
// (empty) ends, qualifiers `?`, `~`, `%` at the end, `X` for unspecified digits from the right, `Y` years beyond four
// digits and negative years. Seasons are those of the northern hemisphere by whole months: spring is March to May, and
// the winter of a year begins in its December and ends in the next February.
#pragma once

#include <optional>
#include <string_view>

#include "throughline/date_span.hpp"

namespace throughline {

// The days that an EDTF text allows. basis is "edtf"; certainty is approximate when it is qualified, else stated.
// Null when the text is not EDTF level 0 or 1, names a day that does not exist, or ends before it begins.
std::optional<DateSpan> parse_edtf(std::string_view text);

}  // namespace throughline
