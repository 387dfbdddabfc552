#include "render/page/time_axis.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/calendar.hpp"
#include "base/utf8.hpp"

namespace throughline::render {
namespace {

constexpr std::size_t kMostTicks = 8;
constexpr double kLetterWidth = 7.1;  // of 13-unit sans serif, a little more than the mean
constexpr double kTickRoom = 66;      // a tick whose words would leave the drawing is left out
constexpr std::array<std::string_view, 13> kMonths = {"",    "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

struct Step {
  int days;
  int months;
};
constexpr std::array<Step, 13> kSteps = {
    {{1, 0}, {2, 0}, {7, 0}, {14, 0}, {0, 1}, {0, 2}, {0, 3}, {0, 6}, {0, 12}, {0, 24}, {0, 60}, {0, 120}, {0, 600}}};

// Days tell their year where it begins: on the first tick, and after a new year.
std::string tick_words(Day day, const Step& step, std::int32_t& year) {
  const CivilDay date = civil(day);
  const bool new_year = std::exchange(year, date.year) != date.year;
  if (step.days != 0 && new_year) return fmt::format("{} {} {}", date.day, kMonths[date.month], date.year);
  if (step.days != 0) return fmt::format("{} {}", date.day, kMonths[date.month]);
  if (step.months < 12) return fmt::format("{} {}", kMonths[date.month], date.year);
  return fmt::format("{}", date.year);
}

Day first_tick(Day day, const Step& step) {
  if (step.days == 1) return day;
  if (step.days != 0) return base::first_of_week(day) < day ? base::first_of_week(day) + 7 : day;
  const Day start = step.months < 12 ? base::first_of_month(day) : base::first_of_year(day);
  if (start == day) return day;
  return base::add_months(start, step.months < 12 ? 1 : 12).value_or(day);
}

std::vector<Day> days_of(const Window& window, const Step& step) {
  std::vector<Day> days;
  std::optional<Day> day = first_tick(window.first, step);
  while (day && *day <= window.last && days.size() <= kMostTicks) {
    days.push_back(*day);
    day = step.days != 0 ? std::optional<Day>(*day + step.days) : base::add_months(*day, step.months);
  }
  return days;
}

}  // namespace

double TimeAxis::at(Day day) const {
  const std::int32_t days = std::clamp(day, window_.first, window_.last + 1) - window_.first;
  return left_ + (right_ - left_) * days / (window_.last + 1 - window_.first);
}

std::string TimeAxis::place(double at) const { return coordinate(at) + std::string(unit_); }

std::vector<Tick> TimeAxis::ticks() const {
  for (const Step& step : kSteps) {
    const std::vector<Day> days = days_of(window_, step);
    if (days.size() > kMostTicks || share(kTickRoom) * static_cast<double>(days.size()) > right_ - left_) continue;
    std::vector<Tick> ticks;
    std::int32_t year = 0;
    for (const Day day : days) {
      if (at(day) + share(kTickRoom) <= right_) ticks.push_back({at(day), tick_words(day, step, year)});
    }
    return ticks;
  }
  return {};
}

void write_axis(HtmlWriter& html, const TimeAxis& axis, double top, double bottom) {
  double free = -1;  // where the words before end
  for (const Tick& tick : axis.ticks()) {
    const std::string x = axis.place(tick.x);
    html.leaf("line", {{"class", "grid"}, {"x1", x}, {"x2", x}, {"y1", coordinate(top)}, {"y2", coordinate(bottom)}});
    if (tick.x < free) continue;
    free = tick.x + axis.share(text_width(tick.words) + 6);
    html.element("text", {{"class", "tick"}, {"x", x}, {"y", coordinate(bottom + 15)}}, tick.words);
  }
}

std::string coordinate(double value) {
  std::string words = fmt::format("{:.1f}", value);
  if (words.ends_with(".0")) words.resize(words.size() - 2);
  return words == "-0" ? "0" : words;
}

double text_width(std::string_view words) { return kLetterWidth * static_cast<double>(base::count_characters(words)); }

std::string fitted(std::string_view words, double width) {
  if (text_width(words) <= width) return std::string(words);
  const auto letters = static_cast<std::size_t>(std::max(1.0, width / kLetterWidth - 1));
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < letters && bytes < words.size(); ++i) bytes += base::decode_character(words, bytes).size;
  return std::string(words.substr(0, bytes)) + "…";
}

}  // namespace throughline::render
