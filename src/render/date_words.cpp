#include <fmt/format.h>

#include <array>

#include "base/calendar.hpp"
#include "render/day_words.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

constexpr std::array<std::string_view, 13> kMonths = {"",        "January",  "February", "March",  "April",
                                                      "May",     "June",     "July",     "August", "September",
                                                      "October", "November", "December"};

std::string day_words(const CivilDay& day) { return fmt::format("{} {} {}", day.day, kMonths[day.month], day.year); }

std::string month_words(const CivilDay& day) { return fmt::format("{} {}", kMonths[day.month], day.year); }

bool starts_month(const CivilDay& day) { return day.day == 1; }
bool ends_month(const CivilDay& day) { return day.day == base::days_in_month(day.year, day.month); }
bool starts_year(const CivilDay& day) { return day.month == 1 && day.day == 1; }
bool ends_year(const CivilDay& day) { return day.month == 12 && day.day == 31; }

// The thirds of a month, as docs/spec/04-temporal.md has them; empty when it is none of them.
std::string_view third_of_month(const CivilDay& first, const CivilDay& last) {
  if (first.day == 1 && last.day == 10) return "early";
  if (first.day == 11 && last.day == 20) return "mid";
  if (first.day == 21 && ends_month(last)) return "late";
  return {};
}

std::string within_month(const CivilDay& first, const CivilDay& last) {
  if (starts_month(first) && ends_month(last)) return month_words(first);
  const std::string_view third = third_of_month(first, last);
  if (!third.empty()) return fmt::format("{}{}{}", third, third == "mid" ? "-" : " ", month_words(first));
  return fmt::format("between {} and {}", first.day, day_words(last));
}

std::string whole_years(const CivilDay& first, const CivilDay& last) {
  if (first.year == last.year) return fmt::format("{}", first.year);
  if (first.year % 10 == 0 && last.year == first.year + 9) return fmt::format("the {}s", first.year);
  return fmt::format("{} to {}", first.year, last.year);
}

std::string whole_months(const CivilDay& first, const CivilDay& last) {
  if (first.year == last.year) return fmt::format("{} to {}", kMonths[first.month], month_words(last));
  return fmt::format("{} to {}", month_words(first), month_words(last));
}

std::string both_ends(const CivilDay& first, const CivilDay& last) {
  if (first == last) return day_words(first);
  if (starts_year(first) && ends_year(last)) return whole_years(first, last);
  if (first.year == last.year && first.month == last.month) return within_month(first, last);
  if (starts_month(first) && ends_month(last)) return whole_months(first, last);
  return fmt::format("between {} and {}", day_words(first), day_words(last));
}

// ", 08:30" when the words tell the hour.
std::string hour_words(const DateSpan& date) {
  if (date.grain != Grain::instant || date.edtf.size() < 16 || date.edtf[10] != 'T') return {};
  return ", " + date.edtf.substr(11, 5);
}

}  // namespace

namespace render {

std::string day_words(Day day) { return throughline::day_words(civil(day)); }

std::string month_words(Day day) { return throughline::month_words(civil(day)); }

}  // namespace render

std::string date_words(const std::optional<DateSpan>& date) {
  if (!date || (!date->first && !date->last)) return "date unknown";
  if (!date->first) return "by " + day_words(civil(*date->last));
  if (!date->last) return "since " + day_words(civil(*date->first));
  const std::string words = both_ends(civil(*date->first), civil(*date->last)) + hour_words(*date);
  return date->certainty == Certainty::approximate && !words.starts_with("between") ? "about " + words : words;
}

}  // namespace throughline
