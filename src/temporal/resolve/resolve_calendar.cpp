#include <fmt/format.h>

#include <array>

#include "temporal/names.hpp"
#include "temporal/resolve/field_period.hpp"
#include "temporal/resolve/resolvers.hpp"
#include "temporal/resolve/value_text.hpp"

namespace throughline::temporal {
namespace {

struct YearChoice {
  std::int32_t year = 0;
  Certainty certainty = Certainty::stated;
  std::string_view anchor;
  bool began_before = false;  // a winter that began in the December of the year before
};

std::int32_t distance(const Period& period, Day day) {
  if (day < period.first) return period.first - day;
  return day > period.last ? day - period.last : 0;
}

// Of the same fields in three years the nearest, the other side of the tense counting as far away: a tense that leads
// six times as far as the other way is a tense misread ("shares payable Dec. 15"). Of a month that hangs on the verb it
// rarely is one.
constexpr std::int32_t kTenseOutweighs = 6;
constexpr std::int32_t kPastMonthOutweighs = 12;

std::int32_t weight(const Period& period, Day anchor, Tense tense, bool on_verb) {
  const std::int32_t away = distance(period, anchor);
  const std::int32_t against = on_verb ? kPastMonthOutweighs : kTenseOutweighs;
  if (tense == Tense::past && period.first > anchor) return away * against;
  return tense == Tense::future && period.last < anchor ? away * kTenseOutweighs : away;
}

std::int32_t year_by_tense(const Meaning& meaning, Day anchor, Tense tense, const Surroundings& around) {
  const std::int32_t base = civil(anchor).year;
  std::int32_t best = base;
  std::int32_t best_distance = INT32_MAX;
  for (const std::int32_t year : {base - 1, base, base + 1}) {
    const auto period = period_in(meaning, year, *around.holidays);
    if (!period) continue;
    const bool reported = meaning.slice == YearSlice::quarter && tense != Tense::future;
    const std::int32_t away = weight(*period, anchor, reported ? Tense::past : tense, around.on_verb);
    if (away < best_distance) {
      best = year;
      best_distance = away;
    }
  }
  return best;
}

// last, this and next before a month, season or holiday. "last" is the latest that is over, "next" the first to come.
std::int32_t year_by_direction(const Meaning& meaning, Day anchor, const Surroundings& around) {
  const std::int32_t base = civil(anchor).year;
  const auto current = period_in(meaning, base, *around.holidays);
  if (!current || meaning.direction == Direction::current) return base;
  if (meaning.direction == Direction::last) return current->last < anchor ? base : base - 1;
  return current->first > anchor ? base : base + 1;
}

constexpr int kLateMonth = 9;
constexpr int kEarlyMonth = 4;

constexpr int kWinter = 4;
constexpr int kLastWinterMonth = 2;

bool is_winter(const Meaning& meaning) { return meaning.slice == YearSlice::season && meaning.slice_number == kWinter; }

// "this winter" and "last winter", said in January, carry the year of the January in them: the one that runs, and the
// one before it.
bool has_begun_before(const Meaning& meaning, Day anchor) {
  return is_winter(meaning) && civil(anchor).month <= kLastWinterMonth &&
         (meaning.direction == Direction::last || meaning.direction == Direction::current);
}

// A history goes forward: after an autumn the first months and the winter are those of the next year.
std::int32_t year_after_focus(const Meaning& meaning, const Focus& focus, const Surroundings& around) {
  const std::int32_t year = civil(focus.period.first).year;
  if (focus.leads_on && meaning.month < kLateMonth) return civil(focus.period.last).year;
  if (!around.history || (focus.grain > Grain::month && focus.grain != Grain::season)) return year;
  const bool early = (meaning.month > 0 && meaning.month <= kEarlyMonth) || is_winter(meaning);
  return early && civil(focus.period.first).month >= kLateMonth ? year + 1 : year;
}

constexpr std::int32_t kLongestChapter = 2 * 366;  // days between two stated dates that bound what is told between
constexpr std::int32_t kYearOfDays = 366;

// A history goes forward: what it tells between two dates that name their years lies between them, when a year can
// be found that puts it there. `year` is what the date before suggests, a year named in passing among others.
std::int32_t between_stated(const Meaning& meaning, std::int32_t year, const Surroundings& around) {
  if (!around.history || !around.month_focus || !around.next_stated || meaning.month == 0) return year;
  const Day from = around.month_focus->period.first;
  const Day to = around.next_stated->last;
  if (to < from || to - from > kLongestChapter) return year;
  const auto period = period_in(meaning, year, *around.holidays);
  if (!period || (period->first <= to && period->last + kYearOfDays >= from)) return year;
  for (std::int32_t other = civil(from).year; other <= civil(to).year; ++other) {
    const auto moved = period_in(meaning, other, *around.holidays);
    if (moved && moved->last >= from && moved->first <= to) return other;
  }
  return year;
}

// The year of fields that name none and no direction.
std::optional<std::int32_t> unnamed_year(const Meaning& meaning, const Surroundings& around) {
  if (around.bc_year && around.history) return around.bc_year;
  if (around.focus && (around.history || !around.published)) {
    return between_stated(meaning, year_after_focus(meaning, *around.focus, around), around);
  }
  if (!around.published) return std::nullopt;
  return year_by_tense(meaning, *around.published, around.tense, around);
}

// The winter that a history tells of after an autumn, or within one.
bool is_told_winter(const Meaning& meaning, const Surroundings& around) {
  if (!is_winter(meaning) || !around.history || !around.focus || around.focus->grain > Grain::month) return false;
  const int month = civil(around.focus->period.first).month;
  return month >= kLateMonth || month <= kLastWinterMonth;
}

// "from October to March": the end of a range lies behind its beginning.
std::int32_t not_before_range(const Meaning& meaning, std::int32_t year, const Surroundings& around) {
  if (!around.not_before) return year;
  const auto period = period_in(meaning, year, *around.holidays);
  return period && period->last < *around.not_before ? year + 1 : year;
}

// "the next spring", "the autumn of the same year" in a text that tells of a year BC.
std::optional<YearChoice> choose_ancient_year(const Meaning& meaning, const Surroundings& around) {
  if (!around.bc_year || !around.history) return std::nullopt;
  const int by_direction = static_cast<int>(meaning.direction) - static_cast<int>(Direction::current);
  const std::int32_t year = *around.bc_year + (meaning.year ? meaning.year->shift : by_direction);
  if (year >= 0) return std::nullopt;
  return YearChoice{year, Certainty::implied, anchor_rule(Anchor::narrative, around)};
}

std::optional<YearChoice> choose_year(const Meaning& meaning, const Surroundings& around) {
  if (meaning.year && !meaning.year->relative) return YearChoice{meaning.year->number, Certainty::stated};
  if (meaning.year || meaning.direction != Direction::none) {
    if (const auto ancient = choose_ancient_year(meaning, around)) return ancient;
  }
  if (meaning.year) {
    // "the previous year's third quarter" in a report on one
    const bool reported = meaning.slice == YearSlice::quarter && around.quarter && !around.history &&
                          meaning.year->anchor == Anchor::narrative;
    const Anchor from = reported ? Anchor::reporting : meaning.year->anchor;
    // "the 2010 games ... in February of that year"
    const bool that_year = around.year_aside && from == Anchor::narrative && meaning.year->shift == 0;
    const auto anchor = that_year ? around.year_aside : anchor_day(from, around);
    if (!anchor) return std::nullopt;
    return YearChoice{civil(*anchor).year + meaning.year->shift, Certainty::implied,
                      that_year ? kFromText : anchor_rule(from, around)};
  }
  if (meaning.direction != Direction::none) {
    const auto anchor = anchor_day(meaning.anchor, around);
    if (!anchor) return std::nullopt;
    return YearChoice{year_by_direction(meaning, *anchor, around), Certainty::implied,
                      anchor_rule(meaning.anchor, around), has_begun_before(meaning, *anchor)};
  }
  const auto year = unnamed_year(meaning, around);
  if (!year) return std::nullopt;
  const Anchor start = around.published ? Anchor::publication : Anchor::narrative;
  return YearChoice{not_before_range(meaning, *year, around), Certainty::implied, anchor_rule(start, around),
                    is_told_winter(meaning, around)};
}

std::string fields_text(const Meaning& meaning, const std::string& year) {
  if (meaning.month > 0 && meaning.day > 0) return fmt::format("{}-{:02}-{:02}", year, meaning.month, meaning.day);
  if (meaning.month > 0) return fmt::format("{}-{:02}", year, meaning.month);
  if (meaning.slice == YearSlice::quarter) return fmt::format("{}-Q{}", year, meaning.slice_number);
  if (meaning.slice == YearSlice::half) return fmt::format("{}-H{}", year, meaning.slice_number);
  if (meaning.slice == YearSlice::season) return fmt::format("{}-{}", year, timex_season(meaning.slice_number));
  return year;
}

// A feast of several days has its first as value: TIMEX3 has no form for such a run of days.
std::string holiday_text(const Period& period) { return to_string(period.first); }

Grain grain_of(const Meaning& meaning) {
  if (meaning.day > 0 || meaning.holiday >= 0 || meaning.nth != 0) return Grain::day;
  if (meaning.month > 0) return Grain::month;
  if (meaning.slice == YearSlice::quarter) return Grain::quarter;
  if (meaning.slice == YearSlice::half) return Grain::half;
  if (meaning.slice == YearSlice::season) return Grain::season;
  return Grain::year;
}

std::string edtf_of(const Meaning& meaning, std::int32_t year, const Period& period) {
  if (grain_of(meaning) == Grain::day && period.first == period.last) return to_string(period.first);
  if (meaning.month > 0) return fmt::format("{:04}-{:02}", year, meaning.month);
  if (meaning.slice == YearSlice::season) return fmt::format("{:04}-{}", year, 20 + meaning.slice_number);
  if (meaning.slice == YearSlice::none && meaning.holiday < 0) return fmt::format("{:04}", year);
  return fmt::format("{}/{}", to_string(period.first), to_string(period.last));
}

DateSpan span_of(const Period& period, Grain grain, Certainty certainty, std::string_view basis, std::string edtf) {
  return {period.first, period.last, grain, certainty, std::string(basis), std::move(edtf)};
}

// BC: EDTF counts a year 0, so 264 BC is -0263; its days lie outside of what a Day can hold.
Resolved before_christ(const Meaning& meaning, std::int32_t year, std::string_view basis) {
  DateSpan span{std::nullopt, std::nullopt, grain_of(meaning), Certainty::stated, std::string(basis), {}};
  span.edtf = fmt::format("-{:04}", -year - 1);
  return {fields_text(meaning, year_text(year)), std::move(span), {}};
}

// "the 490s BC": 499 to 490 BC; EDTF counts a year 0.
Resolved resolve_ancient_decade(std::int32_t decade, std::string_view basis) {
  DateSpan span{std::nullopt, std::nullopt, Grain::decade, Certainty::stated, std::string(basis), {}};
  span.edtf = fmt::format("-{:04}/-{:04}", decade * 10 + 8, decade * 10 - 1);
  return {fmt::format("BC{:03}", decade), std::move(span), {}};
}

Resolved resolve_decade(std::int32_t decade, std::string_view basis) {
  if (decade < 0) return resolve_ancient_decade(-decade, basis);
  const auto period = years_period(decade * 10, decade * 10 + 9);
  Resolved resolved{fmt::format("{:03}", decade), std::nullopt, {}};
  if (period) {
    resolved.date = span_of(*period, Grain::decade, Certainty::stated, basis, fmt::format("{:03}X", decade));
  }
  return resolved;
}

// The 20th century is written 19 and runs here from 1900 to 1999, as news has it.
Resolved resolve_century(std::int32_t century, std::string_view basis) {
  if (century < 0) {
    DateSpan span{std::nullopt, std::nullopt, Grain::century, Certainty::stated, std::string(basis), {}};
    span.edtf = fmt::format("{}/{}", century == -1 ? "-0099" : fmt::format("-{:04}", -century * 100 - 1),
                            century == -1 ? "0000" : fmt::format("-{:04}", (-century - 1) * 100));
    return {fmt::format("BC{:02}", -century - 1), std::move(span), {}};
  }
  const std::int32_t base = (century - 1) * 100;
  const auto period = years_period(base == 0 ? 1 : base, base + 99);
  Resolved resolved{fmt::format("{:02}", century - 1), std::nullopt, {}};
  if (period) {
    resolved.date = span_of(*period, Grain::century, Certainty::stated, basis, fmt::format("{:02}XX", century - 1));
  }
  return resolved;
}

// "the week of March 6"
Resolved week_around(Day day, const YearChoice& choice, std::string_view basis) {
  const Period week = week_period(day);
  Resolved resolved{week_text(day), std::nullopt, {}, choice.anchor};
  if (!has_iso_form(week.first) || !has_iso_form(week.last)) return resolved;
  resolved.date = span_of(week, Grain::week, choice.certainty, basis,
                          fmt::format("{}/{}", to_string(week.first), to_string(week.last)));
  return resolved;
}

// "on the 3rd": of the month that the history told of last.
Resolved resolve_lone_day(const Meaning& meaning, const Surroundings& around, std::string_view basis) {
  const std::string unknown = fmt::format("XXXX-XX-{:02}", meaning.day);
  if (!around.month_focus) return {unknown, std::nullopt, "the month it is of is not known"};
  const CivilDay month = civil(around.month_focus->period.first);
  const auto day = make_day(month.year, month.month, meaning.day);
  if (!day) return {unknown, std::nullopt, "no such day"};
  return {to_string(*day),
          day_span(*day, Certainty::implied, std::string(basis)),
          {},
          anchor_rule(Anchor::narrative, around)};
}

}  // namespace

Resolved resolve_calendar(const Meaning& meaning, const Surroundings& around, std::string_view basis) {
  if (meaning.day > 0 && meaning.month == 0) return resolve_lone_day(meaning, around, basis);
  if (meaning.decade) return resolve_decade(*meaning.decade, basis);
  if (meaning.century) return resolve_century(*meaning.century, basis);
  const auto choice = choose_year(meaning, around);
  if (!choice) return {fields_text(meaning, "XXXX"), std::nullopt, std::string(kNoPublicationDay)};
  if (choice->year < 0) return before_christ(meaning, choice->year, basis);
  const std::int32_t first_year = choice->began_before ? choice->year - 1 : choice->year;
  const auto period = period_in(meaning, first_year, *around.holidays);
  Resolved resolved{fields_text(meaning, year_text(choice->year)), std::nullopt, {}, choice->anchor};
  if (!period) {
    resolved.unresolved = "no such day";
    return resolved;
  }
  if (meaning.week_of) return week_around(period->first, *choice, basis);
  if (meaning.holiday >= 0 || meaning.nth != 0) resolved.value = holiday_text(*period);
  if (meaning.fiscal) {
    if (meaning.slice == YearSlice::none) resolved.value.insert(0, "FY");
    if (meaning.slice == YearSlice::quarter) resolved.fiscal_quarter = {choice->year, meaning.slice_number};
    resolved.unresolved = kFiscalBounds;
    return resolved;
  }
  resolved.date = span_of(*period, grain_of(meaning), choice->certainty, basis, edtf_of(meaning, first_year, *period));
  return resolved;
}

}  // namespace throughline::temporal
