#include "temporal/resolve/holiday_calendar.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace throughline::temporal {
namespace {

// The words of a rule; missing ones are empty.
using Words = std::array<std::string_view, 4>;

Words split_rule(std::string_view rule) {
  Words words;
  for (std::string_view& word : words) {
    const std::size_t space = std::min(rule.find(' '), rule.size());
    word = rule.substr(0, space);
    rule.remove_prefix(std::min(space + 1, rule.size()));
  }
  return words;
}

// "12", "+39", "-46"; 0 when it is no number.
int number_of(std::string_view word) {
  if (!word.empty() && word.front() == '+') word.remove_prefix(1);
  int number = 0;
  std::from_chars(word.data(), word.data() + word.size(), number);
  return number;
}

int weekday_of(std::string_view name) {
  static constexpr std::array<std::string_view, 7> kNames = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  const auto* const found = std::find(kNames.begin(), kNames.end(), name);
  return found == kNames.end() ? 0 : static_cast<int>(found - kNames.begin()) + 1;
}

std::optional<Day> shifted(std::optional<Day> day, int days) { return day ? std::optional(*day + days) : std::nullopt; }

// "thu 4 11 +1", "mon last 5".
std::optional<Day> nth_weekday(const Words& words, std::int32_t year) {
  const int wanted = weekday_of(words[0]);
  const auto month = month_period(year, std::clamp(number_of(words[2]), 1, 12));
  if (wanted == 0 || !month) return std::nullopt;
  if (words[1] == "last") {
    return month->last - (static_cast<int>(weekday(month->last)) - wanted + 7) % 7 + number_of(words[3]);
  }
  const int first = (wanted - static_cast<int>(weekday(month->first)) + 7) % 7;
  return month->first + (first + 7 * (number_of(words[1]) - 1) + number_of(words[3]));
}

}  // namespace

std::optional<Day> western_easter(std::int32_t year) {
  if (year < 1583) return std::nullopt;
  const int golden = year % 19;
  const int century = year / 100;
  const int in_century = year % 100;
  const int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
  const int to_sunday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
  const int correction = (golden + 11 * epact + 22 * to_sunday) / 451;
  const int sum = epact + to_sunday - 7 * correction + 114;
  return make_day(year, sum / 31, sum % 31 + 1);
}

std::optional<Day> orthodox_easter(std::int32_t year) {
  if (year < 1583) return std::nullopt;
  const int moon = (19 * (year % 19) + 15) % 30;
  const int to_sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const int sum = moon + to_sunday + 114;
  const int julian_lag = year / 100 - year / 400 - 2;  // days that the Julian calendar is behind
  return shifted(make_day(year, sum / 31, sum % 31 + 1), julian_lag);
}

HolidayCalendar::HolidayCalendar(const TableSet& tables) : rows_(tables.table("holidays").rows) {
  for (const TableRow& row : tables.table("holiday_dates").rows) {
    if (const auto day = parse_day(row.cell(1))) dates_[std::string(row.cell(0))].push_back(*day);
  }
  for (auto& [key, days] : dates_) std::sort(days.begin(), days.end());
}

std::optional<Day> HolidayCalendar::dated_after(std::string_view key, Day day) const {
  const auto dates = dates_.find(key);
  if (dates == dates_.end()) return std::nullopt;
  const auto found = std::lower_bound(dates->second.begin(), dates->second.end(), day);
  return found == dates->second.end() ? std::nullopt : std::optional(*found);
}

std::optional<Day> HolidayCalendar::dated_in(std::string_view key, std::int32_t year) const {
  const auto first = make_day(year, 1, 1);
  const auto found = first ? dated_after(key, *first) : std::nullopt;
  return found && civil(*found).year == year ? found : std::nullopt;
}

std::optional<Day> HolidayCalendar::first_day(std::string_view rule, std::int32_t year) const {
  const Words words = split_rule(rule);
  if (words[0] == "fixed") return make_day(year, number_of(words[1].substr(0, 2)), number_of(words[1].substr(3)));
  if (words[0] == "easter") return shifted(western_easter(year), number_of(words[1]));
  if (words[0] == "orthodox_easter") return shifted(orthodox_easter(year), number_of(words[1]));
  if (words[0] == "table") return dated_in(words[1], year);
  return nth_weekday(words, year);
}

std::optional<Period> HolidayCalendar::days_in(std::size_t row, std::int32_t year) const {
  if (row >= rows_.size()) return std::nullopt;
  const auto first = first_day(rows_[row].cell(1), year);
  if (!first || !has_iso_form(*first)) return std::nullopt;
  const std::string_view length = rows_[row].cell(2);
  if (!length.starts_with("until ")) return Period{*first, *first + std::max(0, number_of(length) - 1)};
  const auto after = dated_after(length.substr(6), *first);
  return after ? std::optional(Period{*first, *after - 1}) : std::nullopt;
}

}  // namespace throughline::temporal
