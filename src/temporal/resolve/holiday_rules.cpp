#include "temporal/resolve/holiday_rules.hpp"

#include <array>

#include "temporal/names.hpp"
#include "temporal/resolve/periods.hpp"

namespace throughline::temporal {
namespace {

struct Rule {
  std::string_view kind;
  std::array<int, 4> numbers{};
};

Rule parse_rule(std::string_view text) {
  Rule rule;
  std::size_t count = 0;
  while (!text.empty() && count <= rule.numbers.size()) {
    const std::size_t space = text.find(' ');
    const std::string_view word = text.substr(0, space);
    if (count == 0) {
      rule.kind = word;
    } else {
      rule.numbers[count - 1] = parse_meaning_value(word).value_or(0);
    }
    ++count;
    text = space == std::string_view::npos ? std::string_view() : text.substr(space + 1);
  }
  return rule;
}

// The nth weekday of a month, from its end when n is negative.
std::optional<Day> nth_weekday(std::int32_t year, int month, int day_of_week, int n) {
  const auto period = month_period(year, month);
  if (!period || n == 0) return std::nullopt;
  if (n > 0) {
    const int offset = (day_of_week - static_cast<int>(weekday(period->first)) + 7) % 7;
    return period->first + (offset + 7 * (n - 1));
  }
  const int offset = (static_cast<int>(weekday(period->last)) - day_of_week + 7) % 7;
  return period->last - (offset + 7 * (-n - 1));
}

}  // namespace

std::optional<Day> easter(std::int32_t year) {
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

std::optional<Day> holiday_in(std::string_view rule_text, std::int32_t year) {
  const Rule rule = parse_rule(rule_text);
  const auto& numbers = rule.numbers;
  if (rule.kind == "fixed") return make_day(year, numbers[0], numbers[1]);
  if (rule.kind == "easter") {
    const auto sunday = easter(year);
    return sunday ? std::optional(*sunday + numbers[0]) : std::nullopt;
  }
  if (rule.kind != "nth") return std::nullopt;
  const auto day = nth_weekday(year, numbers[0], numbers[1], numbers[2]);
  return day ? std::optional(*day + numbers[3]) : std::nullopt;
}

}  // namespace throughline::temporal
