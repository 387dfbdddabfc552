#include <fmt/format.h>

#include "temporal/names.hpp"
#include "temporal/resolve/resolvers.hpp"
#include "temporal/resolve/value_text.hpp"

namespace throughline::temporal {
namespace {

struct Shifted {
  Period period;
  Grain grain = Grain::day;
  std::string value;
  std::string edtf;
};

std::string interval_edtf(const Period& period) {
  return fmt::format("{}/{}", to_string(period.first), to_string(period.last));
}

bool has_iso_form(const Period& period) {
  return throughline::has_iso_form(period.first) && throughline::has_iso_form(period.last);
}

std::optional<Shifted> shift_days(Day anchor, std::int64_t days) {
  if (days > 4'000'000 || days < -4'000'000) return std::nullopt;
  const Day day = anchor + static_cast<std::int32_t>(days);
  if (!throughline::has_iso_form(day)) return std::nullopt;
  return Shifted{{day, day}, Grain::day, to_string(day), to_string(day)};
}

std::optional<Shifted> shift_weeks(Day anchor, std::int64_t weeks, bool weekend) {
  const auto day = shift_days(anchor, weeks * 7);
  if (!day) return std::nullopt;
  const Period period = weekend ? weekend_period(day->period.first) : week_period(day->period.first);
  if (!has_iso_form(period)) return std::nullopt;
  return Shifted{period, Grain::week, week_text(day->period.first) + (weekend ? "-WE" : ""), interval_edtf(period)};
}

std::optional<Shifted> shift_months(Day anchor, std::int64_t months, int width) {
  if (months > 120'000 || months < -120'000) return std::nullopt;
  const std::int32_t index =
      floor_divide(month_index(anchor), width) * width + static_cast<std::int32_t>(months) * width;
  const std::int32_t year = year_of_index(index);
  const int month = month_of_index(index);
  const auto period = months_period(year, month, width);
  if (!period) return std::nullopt;
  if (width == 1) return Shifted{*period, Grain::month, month_text(year, month), month_text(year, month)};
  const int slice = (month - 1) / width + 1;
  return Shifted{*period, width == 3 ? Grain::quarter : Grain::half,
                 fmt::format("{:04}-{}{}", year, width == 3 ? 'Q' : 'H', slice), interval_edtf(*period)};
}

std::optional<Shifted> shift_years(Day anchor, std::int64_t count, int width) {
  const std::int64_t year = civil(anchor).year + count * width;
  if (year < 1 || year > 9999) return std::nullopt;
  const auto number = static_cast<std::int32_t>(year);
  const auto period = years_period(number, number);
  if (!period) return std::nullopt;
  return Shifted{*period, Grain::year, year_text(number), fmt::format("{:04}", number)};
}

// "this decade", "last century": the calendar ones.
std::optional<Shifted> shift_spans(Day anchor, std::int64_t count, int width) {
  const std::int64_t slice = civil(anchor).year / width + count;
  const auto first = static_cast<std::int32_t>(slice * width);
  const auto period = years_period(first == 0 ? 1 : first, first + width - 1);
  if (!period || slice < 0) return std::nullopt;
  const std::string value = width == 10 ? fmt::format("{:03}", slice) : fmt::format("{:02}", slice);
  return Shifted{*period, width == 10 ? Grain::decade : Grain::century, value, value + (width == 10 ? "X" : "XX")};
}

// "a year earlier" in a report on a quarter means that quarter, a year earlier.
bool compares_quarters(const Meaning& meaning, const Surroundings& around) {
  const bool quarter = around.quarter || around.fiscal_quarter;
  // "8 percent last month ... a year earlier" compares months.
  if (around.focus && around.focus->grain == Grain::month) return false;
  return quarter && !around.year_to_date && meaning.unit == Unit::year && meaning.direction == Direction::none &&
         meaning.sign < 0 && meaning.amount.whole == 1 && !around.history;
}

// "a year and a half ago", "half a century later"; of a month half as many days. Nothing for units without halves.
std::optional<Shifted> shift_with_half(const Meaning& meaning, Day anchor) {
  const std::int64_t count = std::int64_t{meaning.sign} * meaning.amount.whole;
  const auto halved = [&](int width) { return count * width + std::int64_t{meaning.sign} * width / 2; };
  constexpr int kHalfMonth = 15;  // days
  if (meaning.unit == Unit::month) return shift_months(anchor + meaning.sign * kHalfMonth, count, 1);
  if (meaning.unit == Unit::year) return shift_months(anchor, halved(12), 1);
  if (meaning.unit == Unit::decade) return shift_years(anchor, halved(10), 1);
  if (meaning.unit == Unit::century) return shift_years(anchor, halved(100), 1);
  if (meaning.unit == Unit::millennium) return shift_years(anchor, halved(1000), 1);
  return std::nullopt;
}

std::optional<Shifted> shift(const Meaning& meaning, Day anchor) {
  const std::int64_t count = std::int64_t{meaning.sign} * meaning.amount.whole;
  if (auto halved = meaning.amount.half ? shift_with_half(meaning, anchor) : std::nullopt) return halved;
  const bool named = meaning.direction != Direction::none;  // "last week", against "a week ago"
  switch (meaning.unit) {
    case Unit::day:
      return shift_days(anchor, count);
    case Unit::week:
      if (!named && meaning.anchor == Anchor::narrative) return shift_days(anchor, count * 7);
      return shift_weeks(anchor, count, false);
    case Unit::weekend:
      return shift_weeks(anchor, count, true);
    case Unit::fortnight:
      return named ? std::nullopt : shift_weeks(anchor, count * 2, false);
    case Unit::month:
      return shift_months(anchor, count, 1);
    case Unit::quarter:
      return shift_months(anchor, count, 3);
    case Unit::half:
      return shift_months(anchor, count, 6);
    case Unit::year:
      return shift_years(anchor, count, 1);
    case Unit::decade:
      return named ? shift_spans(anchor, count, 10) : shift_years(anchor, count, 10);
    case Unit::century:
      return named ? shift_spans(anchor, count, 100) : shift_years(anchor, count, 100);
    case Unit::millennium:
      return named ? std::nullopt : shift_years(anchor, count, 1000);
    default:
      return std::nullopt;
  }
}

Resolved vague(const Meaning& meaning, const Surroundings& around) {
  if (is_open_length(meaning, around.history)) {
    return {duration_text(meaning.unit, meaning.amount), std::nullopt, "a distance without a number"};
  }
  return {meaning.sign < 0 ? "PAST_REF" : "FUTURE_REF", std::nullopt, "a distance without a number"};
}

// The quarter that a report is about, or its like in another year; without one that the text has named a comparison
// is with the year before, and "the quarter" is the last that is over.
std::optional<Shifted> shift_reported(const Meaning& meaning, Day anchor, const Surroundings& around) {
  const bool quarter = meaning.slice == YearSlice::quarter || (around.quarter && !around.year_to_date);
  if (!quarter && meaning.year) return shift_years(anchor, meaning.year->number - civil(anchor).year, 1);
  if (!quarter && meaning.amount.whole > 0) return shift_years(around.published.value_or(anchor), -1, 1);
  if (!meaning.year) return shift_months(anchor, -meaning.amount.whole, 3);
  return shift_months(anchor, std::int64_t{4} * (meaning.year->number - civil(anchor).year), 3);
}

// The fiscal quarter that a report is about, or its like in another year.
Resolved resolve_fiscal(const Meaning& meaning, const FiscalQuarter& reported) {
  FiscalQuarter quarter = reported;
  if (meaning.year) quarter.year = meaning.year->number;
  if (!meaning.year && meaning.amount.whole > 0) --quarter.year;
  Resolved resolved{fmt::format("{:04}-Q{}", quarter.year, quarter.number), std::nullopt, std::string(kFiscalBounds)};
  return resolved;
}

Resolved resolve_reported(const Meaning& meaning, const Surroundings& around, std::string_view basis) {
  const auto anchor = anchor_day(Anchor::reporting, around);
  if (!anchor) return {"XXXX-QX", std::nullopt, std::string(kNoPublicationDay)};
  const auto shifted = shift_reported(meaning, *anchor, around);
  if (!shifted) return {"XXXX-QX", std::nullopt, "outside the calendar"};
  const Certainty certainty = around.quarter ? Certainty::implied : Certainty::assumed;
  DateSpan span{shifted->period.first, shifted->period.last, shifted->grain, certainty,
                std::string(basis),    shifted->edtf};
  return {shifted->value, std::move(span), {}, anchor_rule(Anchor::reporting, around)};
}

std::string unknown_value(Unit unit) {
  if (unit == Unit::day) return "XXXX-XX-XX";
  if (unit == Unit::week) return "XXXX-WXX";
  if (unit == Unit::weekend) return "XXXX-WXX-WE";
  return unit == Unit::month ? "XXXX-XX" : "XXXX";
}

// "the weekend" is the one just past or to come, by the tense; a week day's own ISO week holds the next.
std::optional<Shifted> nearest_weekend(Day anchor, Tense tense) {
  const bool begun = static_cast<int>(weekday(anchor)) >= 6;
  return shift_weeks(anchor, begun || tense == Tense::future ? 0 : -1, true);
}

bool is_finer_than_month(Unit unit) { return unit < Unit::month; }

// A year spoken of does not say which "the month" is, nor a month which "the week".
bool is_focus_too_coarse(const Meaning& meaning, const Surroundings& around) {
  if (is_finer_than_month(meaning.unit)) return !around.day_focus;
  return meaning.unit == Unit::month && around.focus && around.focus->grain > Grain::month;
}

// "the previous quarter" in a report is the one before that which it reports on.
bool is_before_reported(const Meaning& meaning, const Surroundings& around) {
  return meaning.unit == Unit::quarter && meaning.direction == Direction::last && meaning.anchor == Anchor::narrative &&
         around.quarter && !around.history;
}

// "later in the week" is of this week where the text has set no day, or looks ahead; "the end of the year" likewise.
Anchor anchor_of(const Meaning& meaning, const Surroundings& around) {
  if (is_before_reported(meaning, around)) return Anchor::reporting;
  const bool this_one = meaning.anchor == Anchor::narrative && meaning.direction == Direction::current &&
                        meaning.unit <= Unit::year && !around.history && around.published;
  const bool coarse = meaning.unit <= Unit::month && is_focus_too_coarse(meaning, around);
  return this_one && (coarse || (around.tense == Tense::future && !meaning.pointed_at)) ? Anchor::publication
                                                                                        : meaning.anchor;
}

// "the 2010 election ... later that year"
bool points_at_aside(const Meaning& meaning, const Surroundings& around) {
  return meaning.pointed_at && meaning.unit == Unit::year && around.year_aside;
}

// "two days later" needs a day to start from: a month spoken of is too coarse.
std::optional<Day> start_of(const Meaning& meaning, const Surroundings& around) {
  if (points_at_aside(meaning, around)) return around.year_aside;
  const Anchor anchor = anchor_of(meaning, around);
  if (anchor != Anchor::narrative || !is_finer_than_month(meaning.unit)) return anchor_day(anchor, around);
  if (around.day_focus) return around.day_focus->period.first;
  return around.history || around.focus ? std::nullopt : around.published;
}

// What is to come "this week" comes in the next days, which on a Sunday are those of the next ISO week.
bool is_week_to_come(const Meaning& meaning, Day anchor, const Surroundings& around) {
  return meaning.unit == Unit::week && meaning.direction == Direction::current && !around.history &&
         around.tense == Tense::future && static_cast<int>(weekday(anchor)) == 7 && around.published == anchor;
}

bool is_within_day(Unit unit) { return unit == Unit::second || unit == Unit::minute || unit == Unit::hour; }

}  // namespace

// "the following year" after a year BC; there is no year 0.
std::optional<Resolved> shift_before_christ(const Meaning& meaning, const Surroundings& around,
                                            std::string_view basis) {
  const int width = meaning.unit == Unit::year ? 1 : meaning.unit == Unit::decade ? 10 : 0;
  const bool named = meaning.direction != Direction::none;  // "that decade" is no distance
  if (!around.history || !around.bc_year || width == 0 || (width > 1 && named)) return std::nullopt;
  const std::int64_t year = *around.bc_year + std::int64_t{meaning.sign} * meaning.amount.whole * width;
  if (year >= 0 || year < -9999) return std::nullopt;
  Meaning moved;
  moved.year = YearPart{.number = static_cast<std::int32_t>(year)};
  return resolve_calendar(moved, around, basis);
}

// In news "a few days later" and "two hours later" are told as lengths of time.
bool is_open_length(const Meaning& meaning, bool history) {
  if (meaning.shape != Shape::shift || meaning.direction != Direction::none || history) return false;
  return is_within_day(meaning.unit) || (meaning.amount.vague && meaning.anchor == Anchor::narrative);
}

// The date that the text spoke of last, as it stands.
Resolved resolve_as_focus(const Surroundings& around, std::string_view basis) {
  if (!around.focus) return {"PAST_REF", std::nullopt, "a time that is pointed at, not named"};
  const Period& period = around.focus->period;
  const CivilDay first = civil(period.first);
  const Grain grain = around.focus->grain;
  std::string value = year_text(first.year);
  if (grain <= Grain::month) value = month_text(first.year, first.month);
  if (grain <= Grain::day) value = to_string(period.first);
  DateSpan span{period.first, period.last, grain, Certainty::implied, std::string(basis), interval_edtf(period)};
  if (grain == Grain::day || grain == Grain::month || grain == Grain::year) span.edtf = value;
  return {std::move(value), std::move(span), {}, anchor_rule(Anchor::narrative, around)};
}

Resolved resolve_shift(const Meaning& meaning, const Surroundings& around, std::string_view basis) {
  if (meaning.as_focus) return resolve_as_focus(around, basis);
  // In a history "today" stands in a quotation or means the writer's age.
  if (around.history && meaning.unit == Unit::day && meaning.direction == Direction::none &&
      meaning.amount.whole <= 1 && meaning.anchor == Anchor::publication) {
    return {meaning.amount.whole == 0 ? "PRESENT_REF" : "XXXX-XX-XX", std::nullopt, "a day within a history"};
  }
  if (meaning.amount.vague) return vague(meaning, around);
  if (is_within_day(meaning.unit)) {
    return {duration_text(meaning.unit, meaning.amount), std::nullopt, "less than a day from a time that is not known"};
  }
  if (auto ancient = shift_before_christ(meaning, around, basis)) return *ancient;
  const auto anchor = start_of(meaning, around);
  if (!anchor) {
    const bool coarse = around.focus && meaning.anchor == Anchor::narrative;
    return {unknown_value(meaning.unit), std::nullopt,
            coarse ? "the day it starts from is not known" : std::string(kNoPublicationDay)};
  }
  const bool compared = compares_quarters(meaning, around);
  if (around.fiscal_quarter && !around.year_to_date && (compared || meaning.anchor == Anchor::reporting)) {
    return resolve_fiscal(meaning, *around.fiscal_quarter);
  }
  if (meaning.anchor == Anchor::reporting) return resolve_reported(meaning, around, basis);
  auto shifted = compared ? shift_months(around.quarter->period.first, -4, 3) : shift(meaning, *anchor);
  if (is_week_to_come(meaning, *anchor, around)) shifted = shift_weeks(*anchor, 1, false);
  if (meaning.unit == Unit::weekend && meaning.direction == Direction::current && !around.history) {
    shifted = nearest_weekend(*anchor, around.tense);
  }
  if (!shifted) return {unknown_value(meaning.unit), std::nullopt, "outside the calendar"};
  if (meaning.fiscal) return {shifted->value, std::nullopt, std::string(kFiscalBounds)};
  DateSpan span{shifted->period.first, shifted->period.last, shifted->grain,
                Certainty::implied,    std::string(basis),   shifted->edtf};
  const Anchor start = compared ? Anchor::reporting : anchor_of(meaning, around);
  const std::string_view rule = points_at_aside(meaning, around) ? kFromText : anchor_rule(start, around);
  return {shifted->value, std::move(span), {}, rule};
}

}  // namespace throughline::temporal
