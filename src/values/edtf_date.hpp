// One date of EDTF (not an interval): its calendar bounds in any year.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

#include "throughline/date_span.hpp"

namespace throughline::values {

// Ordered as the calendar is. Years beyond four digits have bounds too, so that intervals can be checked.
struct EdtfDay {
  std::int64_t year = 0;
  int month = 1;
  int day = 1;

  friend auto operator<=>(const EdtfDay&, const EdtfDay&) = default;
};

struct EdtfDate {
  EdtfDay first;
  EdtfDay last;
  Grain grain = Grain::day;
  bool qualified = false;    // "?", "~" or "%" at the end
  bool unspecified = false;  // has an X
};

// Levels 0 and 1 without date-times and intervals. Null when it is none of them or no such day exists.
std::optional<EdtfDate> parse_edtf_date(std::string_view text);

// "2025-03-05T14:30:00", with "Z", "+01" or "+01:00" or without a zone. The day is the one written.
std::optional<EdtfDate> parse_edtf_date_time(std::string_view text);

}  // namespace throughline::values
