#include "values/edtf_date.hpp"

#include <algorithm>

#include "base/calendar.hpp"
#include "base/text.hpp"
#include "values/edtf_fields.hpp"

namespace throughline::values {
namespace {

using Parsed = std::optional<EdtfDate>;

int month_length(std::int64_t year, int month) {
  return base::days_in_month(static_cast<std::int32_t>(year % 400), month);
}

EdtfDate years(std::int64_t first, std::int64_t last, Grain grain) { return {{first, 1, 1}, {last, 12, 31}, grain}; }

// "Y" and more than four digits. More than 18 are beyond all use and beyond what is computed with.
Parsed parse_long_year(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  if (text.size() < 5 || text.size() > 18 || text.front() == '0') return std::nullopt;
  std::int64_t year = 0;
  for (const char digit : text) {
    if (!base::is_ascii_digit(digit)) return std::nullopt;
    year = year * 10 + (digit - '0');
  }
  if (negative) year = -year;
  return years(year, year, Grain::year);
}

// 21 to 24. Winter begins in the December of its year.
EdtfDate season(std::int64_t year, int code) {
  const int month = 3 + (code - 21) * 3;
  const std::int64_t last_year = code == 24 ? year + 1 : year;
  const int last_month = code == 24 ? 2 : month + 2;
  return {{year, month, 1}, {last_year, last_month, month_length(last_year, last_month)}, Grain::season};
}

EdtfDate month(std::int64_t year, int number) {
  return {{year, number, 1}, {year, number, month_length(year, number)}, Grain::month};
}

// "201X" is a decade, "20XX" a century; of a negative year only whole years are defined.
Parsed parse_year_places(EdtfCursor::Places places, bool negative) {
  if (negative && (places.unspecified > 0 || places.number == 0)) return std::nullopt;
  const std::int64_t year = negative ? -places.number : places.number;
  if (places.unspecified == 0) return years(year, year, Grain::year);
  if (places.unspecified > 2) return std::nullopt;
  EdtfDate date =
      places.unspecified == 1 ? years(year, year + 9, Grain::decade) : years(year, year + 99, Grain::century);
  date.unspecified = true;
  return date;
}

// Behind "YYYY-MM": a day, "XX" for some day of the month, or nothing.
Parsed parse_day_part(EdtfCursor& cursor, std::int64_t year, int number) {
  if (number < 1 || number > 12) return std::nullopt;
  EdtfDate date = month(year, number);
  if (!cursor.take("-")) return date;
  if (cursor.take("XX")) {
    date.unspecified = true;
    return date;
  }
  const std::optional<std::int32_t> day = cursor.take_number(2);
  if (!day || *day < 1 || *day > date.last.day) return std::nullopt;
  return EdtfDate{{year, number, *day}, {year, number, *day}, Grain::day};
}

// Behind "YYYY-": a month, a season, or "XX" for some month, perhaps of some day.
Parsed parse_month_part(EdtfCursor& cursor, std::int64_t year) {
  if (cursor.take("XX")) {
    cursor.take("-XX");
    EdtfDate date = years(year, year, Grain::year);
    date.unspecified = true;
    return date;
  }
  const std::optional<std::int32_t> number = cursor.take_number(2);
  if (!number) return std::nullopt;
  if (*number >= 21 && *number <= 24) return season(year, *number);
  return parse_day_part(cursor, year, *number);
}

Parsed parse_unqualified(EdtfCursor& cursor) {
  const bool negative = cursor.take("-");
  const std::optional<EdtfCursor::Places> places = cursor.take_places(4);
  if (!places) return std::nullopt;
  const Parsed whole = parse_year_places(*places, negative);
  if (!whole || !cursor.take("-")) return whole;
  if (whole->unspecified) return std::nullopt;
  return parse_month_part(cursor, whole->first.year);
}

bool take_two_digits(EdtfCursor& cursor, int most) {
  const std::optional<std::int32_t> number = cursor.take_number(2);
  return number && *number <= most;
}

bool take_zone(EdtfCursor& cursor) {
  if (cursor.at_end() || cursor.take("Z")) return true;
  if (!cursor.take("+") && !cursor.take("-")) return false;
  return take_two_digits(cursor, 23) && (!cursor.take(":") || take_two_digits(cursor, 59));
}

}  // namespace

std::optional<EdtfDate> parse_edtf_date(std::string_view text) {
  const bool qualified = text.ends_with('?') || text.ends_with('~') || text.ends_with('%');
  if (qualified) text.remove_suffix(1);
  EdtfCursor cursor(text);
  Parsed date = text.starts_with('Y') ? parse_long_year(text.substr(1)) : parse_unqualified(cursor);
  if (!date || (!text.starts_with('Y') && !cursor.at_end())) return std::nullopt;
  date->qualified = qualified;
  return date;
}

std::optional<EdtfDate> parse_edtf_date_time(std::string_view text) {
  constexpr std::size_t kDateLength = 10;
  Parsed date = parse_edtf_date(text.substr(0, kDateLength));
  if (!date || date->grain != Grain::day || text.size() <= kDateLength) return std::nullopt;
  EdtfCursor cursor(text.substr(kDateLength));
  const bool clock = cursor.take("T") && take_two_digits(cursor, 23) && cursor.take(":") &&
                     take_two_digits(cursor, 59) && cursor.take(":") && take_two_digits(cursor, 59);
  if (!clock || !take_zone(cursor) || !cursor.at_end()) return std::nullopt;
  date->grain = Grain::instant;
  return date;
}

}  // namespace throughline::values
