// Dates as headers, file names and datelines write them: "2025-03-05", "5 March 2025", "Wed, 05 Mar 2025", "20250305".
//
// The day is taken as written, in its own zone: an offset is read over and never applied. "03/04/2025" names two days
// and is none for those who ask for one; "03.04.2025" is the third of April wherever points are written.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "read/raw_article.hpp"
#include "throughline/day.hpp"
#include "throughline/tables.hpp"

namespace throughline::reading {

// A day of which the year may be missing ("Feb. 1").
struct DateParts {
  std::optional<std::int32_t> year;
  int month = 1;
  int day = 1;
  std::size_t begin = 0;  // bytes of the text, half-open
  std::size_t end = 0;
};

struct WrittenDate {
  Day day;
  std::size_t begin = 0;  // bytes of the text, half-open
  std::size_t end = 0;

  friend bool operator==(const WrittenDate&, const WrittenDate&) = default;
};

// "03/04/2025": numbers that name one day or another.
struct OpenDate {
  TwoDays days;
  std::size_t begin = 0;  // bytes of the text, half-open
  std::size_t end = 0;
};

// The first such date that begins at a word within `reach` bytes.
std::optional<OpenDate> find_open_date(std::string_view text, std::size_t reach);

// A date with two digits for the year, which is of this century, when nothing stands before it and nothing but a time
// behind it: "8/17/13 11:04am". Null when its numbers may name two days.
std::optional<WrittenDate> read_short_date(std::string_view text);

class DateReader {
 public:
  DateReader(const Table& months, const Table& weekdays);

  // A whole date that begins at `pos`, a weekday in front allowed.
  std::optional<WrittenDate> at(std::string_view text, std::size_t pos) const;
  // The first whole date that begins at a word within `reach` bytes.
  std::optional<WrittenDate> find(std::string_view text, std::size_t reach) const;
  // A month and day that begin at `pos`, with or without a year.
  std::optional<DateParts> parts_at(std::string_view text, std::size_t pos) const;

  // 1..12; null when the word is no month. Case does not count.
  std::optional<int> month(std::string_view word) const;

 private:
  std::size_t skip_weekday(std::string_view text, std::size_t pos) const;
  std::optional<DateParts> day_first(std::string_view text, std::size_t pos) const;
  std::optional<DateParts> month_first(std::string_view text, std::size_t pos) const;

  std::map<std::string, int, std::less<>> months_;
  std::map<std::string, int, std::less<>> weekdays_;
};

// The end of a time of day and its zone after a date ("T10:00:00+02:00", ", 10.30 a.m. EST"); `pos` when there is none.
std::size_t skip_time(std::string_view text, std::size_t pos);

}  // namespace throughline::reading
