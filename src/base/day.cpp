#include "throughline/day.hpp"

#include <fmt/format.h>

#include <cassert>

#include "base/calendar.hpp"
#include "base/text.hpp"

namespace throughline {

std::optional<Day> make_day(std::int32_t year, int month, int day) {
  if (year < base::kFirstYear || year > base::kLastYear || month < 1 || month > 12) return std::nullopt;
  if (day < 1 || day > base::days_in_month(year, month)) return std::nullopt;
  return base::to_day({year, static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)});
}

Weekday weekday(Day day) {
  const std::int32_t since_thursday = ((day.number % 7) + 7) % 7;  // 1970-01-01 was a Thursday
  return static_cast<Weekday>((since_thursday + 3) % 7 + 1);
}

bool has_iso_form(Day day) {
  constexpr Day kFirst{-719'162};  // 0001-01-01
  constexpr Day kLast{2'932'896};  // 9999-12-31
  return kFirst <= day && day <= kLast;
}

std::string to_string(Day day) {
  assert(has_iso_form(day));
  const CivilDay date = civil(day);
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::optional<Day> parse_day(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  int fields[3] = {0, 0, 0};
  int field = 0;
  for (std::size_t i = 0; i < iso.size(); ++i) {
    if (i == 4 || i == 7) {
      ++field;
    } else if (base::is_ascii_digit(iso[i])) {
      fields[field] = fields[field] * 10 + (iso[i] - '0');
    } else {
      return std::nullopt;
    }
  }
  return make_day(fields[0], fields[1], fields[2]);
}

}  // namespace throughline
