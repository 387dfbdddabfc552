// A time expression as TIMEX3 has it (TimeML 1.2.1, ISO 24617-1), with the days that it allows.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/date_span.hpp"
#include "throughline/span.hpp"

namespace throughline {

enum class TimexType : std::uint8_t { date, time, duration, set };

// A time that hangs on an event of the text: "two days after the signing".
struct EventAnchor {
  Span event;             // the words that name the event ("the signing")
  std::int32_t days = 0;  // signed distance in days (two days after: 2); 0 with `before` or `after` for no distance
  enum class Relation : std::uint8_t { before, at, after } relation = Relation::at;

  friend bool operator==(const EventAnchor&, const EventAnchor&) = default;
};

struct TimeExpression {
  Span span;
  TimexType type = TimexType::date;
  std::string value;                  // TIMEX3 value: "2025-03-05", "P2D", "PRESENT_REF"
  std::string mod;                    // TIMEX3 mod: "APPROX", "START", ...; empty when none
  std::optional<DateSpan> date;       // null: a duration, a set, or not resolved
  std::vector<std::string> rules;     // the parser, refiners and resolver that made it, in order
  std::string unresolved;             // why date is null though it names a date; empty otherwise
  std::optional<EventAnchor> anchor;  // an open, event-relative time

  friend bool operator==(const TimeExpression&, const TimeExpression&) = default;
};

std::string_view to_string(TimexType type);  // "DATE"
std::optional<TimexType> parse_timex_type(std::string_view name);

}  // namespace throughline
