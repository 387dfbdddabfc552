#include "base/calendar.hpp"

#include <algorithm>
#include <boost/date_time/gregorian_calendar.hpp>

namespace throughline {
namespace base {
namespace {

// The fields that Boost's calendar works on; a plain type has none of the range checks of boost::gregorian::date.
struct Ymd {
  using year_type = std::int32_t;
  using month_type = std::int32_t;
  using day_type = std::int32_t;

  year_type year;
  month_type month;
  day_type day;

  Ymd(year_type y, month_type m, day_type d) : year(y), month(m), day(d) {}
};

using Calendar = boost::date_time::gregorian_calendar_base<Ymd, std::int32_t>;

// Boost holds years in an unsigned short. The calendar repeats every 400 years, so work is done in 2000..2399.
constexpr std::int32_t kCycleYears = 400;
constexpr std::int32_t kCycleDays = 146'097;
constexpr std::int32_t kCycleStart = 2000;
constexpr std::int32_t kUnixEpoch = 2'440'588;   // Julian day number of 1970-01-01
constexpr std::int32_t kCycleStartDay = 10'957;  // 2000-01-01 as a Day

struct Cycle {
  std::int32_t number;  // floor
  std::int32_t rest;    // 0..size-1
};

constexpr Cycle divide(std::int32_t value, std::int32_t size) {
  const std::int32_t rest = ((value % size) + size) % size;
  return {(value - rest) / size, rest};
}

CivilDay civil_of(Day day) {
  const Cycle cycle = divide(day.number - kCycleStartDay, kCycleDays);
  const Ymd ymd = Calendar::from_julian_day_number(cycle.rest + kCycleStartDay + kUnixEpoch);
  return {ymd.year + cycle.number * kCycleYears, static_cast<std::uint8_t>(ymd.month),
          static_cast<std::uint8_t>(ymd.day)};
}

}  // namespace

bool is_leap_year(std::int32_t year) { return Calendar::is_leap_year(year); }

int days_in_month(std::int32_t year, int month) { return Calendar::end_of_month_day(year, month); }

Day to_day(const CivilDay& civil_day) {
  const Cycle cycle = divide(civil_day.year - kCycleStart, kCycleYears);
  const std::int32_t julian = Calendar::day_number(Ymd(kCycleStart + cycle.rest, civil_day.month, civil_day.day));
  return Day{julian - kUnixEpoch + cycle.number * kCycleDays};
}

std::optional<Day> add_months(Day day, std::int64_t months) {
  constexpr std::int64_t kMostMonths = 12 * (kLastYear + 1);
  if (!has_iso_form(day) || months > kMostMonths || months < -kMostMonths) return std::nullopt;
  const CivilDay from = civil(day);
  const auto month_count = static_cast<std::int32_t>(from.year * 12 + (from.month - 1) + months);
  const Cycle year = divide(month_count, 12);
  const int month = year.rest + 1;
  return make_day(year.number, month, std::min<int>(from.day, days_in_month(year.number, month)));
}

std::optional<Day> add_years(Day day, std::int64_t years) {
  if (years > kLastYear || years < -kLastYear) return std::nullopt;
  return add_months(day, years * 12);
}

Day first_of_month(Day day) { return day - (civil(day).day - 1); }

Day last_of_month(Day day) {
  const CivilDay date = civil(day);
  return day + (days_in_month(date.year, date.month) - date.day);
}

Day first_of_year(Day day) { return to_day({civil(day).year, 1, 1}); }
Day last_of_year(Day day) { return to_day({civil(day).year, 12, 31}); }

Day first_of_week(Day day) { return day - (static_cast<int>(weekday(day)) - 1); }
Day last_of_week(Day day) { return day + (7 - static_cast<int>(weekday(day))); }

int day_of_year(Day day) { return day - first_of_year(day) + 1; }

IsoWeek iso_week(Day day) {
  const Day thursday = first_of_week(day) + 3;
  return {civil(thursday).year, static_cast<std::uint8_t>((day_of_year(thursday) - 1) / 7 + 1)};
}

std::optional<Day> monday_of_iso_week(std::int32_t year, int week) {
  if (year < kFirstYear || year > kLastYear || week < 1 || week > 53) return std::nullopt;
  const Day monday = first_of_week(to_day({year, 1, 4})) + (week - 1) * 7;
  if (iso_week(monday).year != year || !has_iso_form(monday)) return std::nullopt;
  return monday;
}

}  // namespace base

CivilDay civil(Day day) { return base::civil_of(day); }

}  // namespace throughline
