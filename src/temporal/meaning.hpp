// What a found expression says, before any anchor is known. Values follow TIMEX3 (TimeML 1.2.1).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace throughline::temporal {

enum class Unit : std::uint8_t {
  second,
  minute,
  hour,
  day,
  weekend,
  week,
  fortnight,
  month,
  quarter,
  half,
  season,
  year,
  decade,
  century,
  millennium
};

enum class Mod : std::uint8_t {
  none,
  start,
  mid,
  end,
  approx,
  more_than,
  less_than,
  equal_or_more,
  equal_or_less,
  before,
  after,
  on_or_before,
  on_or_after
};

enum class DayPart : std::uint8_t { none, morning, midday, afternoon, evening, night, daytime };

enum class Shape : std::uint8_t {
  calendar,   // fields of a calendar date, some of which may be missing
  weekday,    // a day of the week
  shift,      // the anchor moved by count units
  clock,      // a time of some day that is not named
  reference,  // now, the past
  duration,
  set
};

// What a relative expression starts from. narrative: the date that the text spoke of last; reporting: the quarter that
// a report on results is about.
enum class Anchor : std::uint8_t { publication, narrative, reporting };

// last, this and next as the words have it.
enum class Direction : std::uint8_t { none, last, current, next };

// The year of a date: as a number (negative: BC, 1 BC is -1), or moved from that of the anchor.
struct YearPart {
  std::int32_t number = 0;
  bool relative = false;
  std::int32_t shift = 0;
  Anchor anchor = Anchor::publication;
};

struct Clock {
  std::int8_t hour = -1;  // -1: none
  std::int8_t minute = -1;
  std::int8_t second = -1;
  std::optional<std::int16_t> zone;  // minutes east of UTC
  DayPart part = DayPart::none;
};

// A counted amount: 2, 22.8, "several" (vague), two and a half.
struct Amount {
  std::int32_t whole = 1;
  std::string_view decimals;  // "8" of 22.8, in the text
  bool vague = false;
  bool half = false;
};

// What a date calls its year apart from months: none of these with a month.
enum class YearSlice : std::uint8_t { none, quarter, half, season };

struct Meaning {
  Shape shape = Shape::calendar;

  std::optional<YearPart> year;
  std::int8_t month = 0;
  std::int8_t day = 0;
  YearSlice slice = YearSlice::none;
  std::int8_t slice_number = 0;
  std::optional<std::int32_t> decade;   // 199 for the nineties of the 20th century
  std::optional<std::int32_t> century;  // 20 for the 20th; negative: BC
  std::int16_t iso_week = 0;
  bool week_of = false;
  bool fiscal = false;
  bool by_end = false;        // a quarter told by its last day, not by its number
  bool history_only = false;  // counts in a history, where no day of writing competes: "the 1784 treaty"
  bool report_only = false;   // counts in a report on results: "first-half profit"
  bool era_open = false;      // a year or century of antiquity, if the text is on antiquity
  std::int16_t holiday = -1;  // row of the table of holidays
  std::int8_t weekday = 0;
  std::int8_t nth = 0;  // with a month: which of its weekdays, -1 for the last; 0: none

  Direction direction = Direction::none;
  Anchor anchor = Anchor::publication;
  Unit unit = Unit::day;
  std::int32_t sign = 0;  // of a shift
  Amount amount;
  std::optional<Amount> upto;  // "12 to 18 months"
  std::int32_t rest = 0;       // "two hours and 15 minutes": what comes after the first unit; 0 when nothing does
  Unit rest_unit = Unit::day;

  Clock clock;
  Mod mod = Mod::none;
  bool as_focus = false;    // "at the same time": whatever the text spoke of last, day or year
  bool pointed_at = false;  // "that year", not "the year"
  bool beside_now = false;  // "earlier this year", "later this month": the part up to the day of writing, or from it on
  std::string_view reference;  // PRESENT_REF, of the table
};

}  // namespace throughline::temporal
