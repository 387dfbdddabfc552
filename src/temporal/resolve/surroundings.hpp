// What the words of an expression are resolved against.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "temporal/resolve/holiday_calendar.hpp"
#include "temporal/resolve/periods.hpp"
#include "throughline/date_span.hpp"

namespace throughline::temporal {

enum class Tense : std::uint8_t { unknown, past, present, future };

// The date that the text spoke of last.
struct Focus {
  Period period;
  Grain grain = Grain::day;
  bool leads_on = false;  // a winter of no stated year: what comes after it comes in the year that it ends in
};

// A quarter of a fiscal year, which begins on a day that the words do not say.
struct FiscalQuarter {
  std::int32_t year = 0;
  int number = 0;
};

struct Surroundings {
  std::optional<Day> published;  // or the day of the update that the text is in
  bool in_update = false;
  std::optional<Day> revised;         // when the text was last changed, where that was within a week of its publication
  std::optional<Focus> focus;         // null when the text has set none near enough
  std::optional<Focus> day_focus;     // the same, of the grain of a day
  std::optional<Focus> month_focus;   // the same, of the grain of a month or finer
  std::optional<Day> year_aside;      // of news: the year named in passing since the focus was set, as its first day
  std::optional<Period> next_stated;  // of a history: the next date that names month and year
  std::optional<Focus> quarter;       // the quarter that the article reports on
  std::optional<FiscalQuarter> fiscal_quarter;  // the same in a fiscal calendar; never both
  bool year_to_date = false;                    // the paragraph compares "nine months" and the like, not quarters
  std::optional<std::int32_t> bc_year;          // negative: the year BC spoken of last, which no Day can hold
  std::optional<Day> not_before;                // where the range began whose end this is
  Tense tense = Tense::unknown;
  bool on_verb = false;  // of a month: it hangs on the verb that has the tense
  bool history = false;  // the text tells of long ago: its own dates anchor, not the publication day
  const HolidayCalendar* holidays = nullptr;
};

// A resolved expression: TIMEX3 value and days.
struct Resolved {
  std::string value;
  std::optional<DateSpan> date;
  std::string unresolved;
  std::string_view anchor;  // what it was counted from, as a rule's name; empty when the words stand by themselves
  std::optional<FiscalQuarter> fiscal_quarter;  // which one it is
};

}  // namespace throughline::temporal
