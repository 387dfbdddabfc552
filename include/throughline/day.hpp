// A day of the proleptic Gregorian calendar, years 0001 to 9999 (ISO 8601-1:2019).
//
// A Day is a count of days, so that differences and order are plain arithmetic; 1970-01-01 is 0. Arithmetic may leave
// the years 0001 to 9999; such a day has no ISO form here and callers treat it as unknown.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace throughline {

struct Day {
  std::int32_t number = 0;  // days since 1970-01-01

  friend bool operator==(const Day&, const Day&) = default;
  friend auto operator<=>(const Day&, const Day&) = default;
};

struct CivilDay {
  std::int32_t year = 1970;
  std::uint8_t month = 1;  // 1..12
  std::uint8_t day = 1;    // 1..31

  friend bool operator==(const CivilDay&, const CivilDay&) = default;
};

enum class Weekday : std::uint8_t { monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday };  // ISO 8601

constexpr Day operator+(Day day, std::int32_t days) { return Day{day.number + days}; }
constexpr Day operator-(Day day, std::int32_t days) { return Day{day.number - days}; }
constexpr std::int32_t operator-(Day a, Day b) { return a.number - b.number; }

// Null when there is no such day or the year is not within 1..9999.
std::optional<Day> make_day(std::int32_t year, int month, int day);

CivilDay civil(Day day);
Weekday weekday(Day day);

// Whether the day lies in the years 0001 to 9999.
bool has_iso_form(Day day);

// "2025-03-05". REQUIRES: has_iso_form(day).
std::string to_string(Day day);

// Reads "2025-03-05" and nothing else: four, two and two digits. Null otherwise.
std::optional<Day> parse_day(std::string_view iso);

}  // namespace throughline
