#include "render/page/count_chart.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

#include "base/counted.hpp"
#include "render/claim_words.hpp"
#include "render/decimal_words.hpp"
#include "render/page/chart_marks.hpp"
#include "render/page/time_axis.hpp"
#include "render/page/voices.hpp"

namespace throughline::render {
namespace {

constexpr double kWidth = 400;
constexpr double kHeight = 178;
constexpr double kLeastLeft = 40;
constexpr std::int32_t kFewestDays = 6;
constexpr double kTop = 18;
constexpr double kBottom = 154;
constexpr double kLabelHeight = 11;
constexpr double kMarkSize = 5;

double number(const Decimal& decimal) {
  const std::string digits = to_string(decimal);
  double value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

const std::optional<Decimal>& bound_of(const TrackPoint& point) {
  return point.value ? point.value : point.low ? point.low : point.high;
}

bool is_drawn(const TrackPoint& point) { return point.date && point.date->first && bound_of(point).has_value(); }

double middle(const TrackPoint& point) {
  if (point.value || !point.low || !point.high) return number(*bound_of(point));
  return (number(*point.low) + number(*point.high)) / 2;
}

// From zero, unless all are below it, to a round number above the greatest.
class Scale {
 public:
  explicit Scale(const Track& track) {
    double least = 0;
    double most = 0;
    for (const TrackPoint& point : track.points) {
      if (!is_drawn(point)) continue;
      least = std::min({least, middle(point), point.low ? number(*point.low) : 0});
      most = std::max({most, middle(point), point.high ? number(*point.high) : 0});
    }
    step_ = round_step((most - least) / 3);
    low_ = std::floor(least / step_) * step_;
    high_ = std::max(std::ceil(most / step_) * step_, low_ + step_);
  }

  double y(double value) const { return kBottom - (kBottom - kTop) * (value - low_) / (high_ - low_); }
  // Round numbers from the bottom to the top.
  std::vector<double> ticks() const {
    std::vector<double> ticks;
    for (int i = 0; low_ + i * step_ <= high_ + step_ / 2; ++i) ticks.push_back(low_ + i * step_);
    return ticks;
  }

 private:
  static double round_step(double size) {
    if (size <= 0) return 1;
    const double power = std::pow(10, std::floor(std::log10(size)));
    for (const double factor : {1.0, 2.0, 5.0}) {
      if (size <= factor * power) return factor * power;
    }
    return 10 * power;
  }

  double step_ = 1;
  double low_ = 0;
  double high_ = 1;
};

std::string tick_words(double value) {
  const auto decimal = Decimal::parse(fmt::format("{:.6f}", value));
  return decimal ? decimal_words(*decimal) : std::string();
}

// Room for the widest words beside the scale.
double left_of(const Scale& scale) {
  double left = kLeastLeft;
  for (const double value : scale.ticks()) left = std::max(left, text_width(tick_words(value)) + 12);
  return left;
}

void write_scale(HtmlWriter& html, const Scale& scale, double left) {
  for (const double value : scale.ticks()) {
    const std::string y = coordinate(scale.y(value));
    html.leaf("line",
              {{"class", "grid"}, {"x1", coordinate(left)}, {"x2", coordinate(kWidth - 8)}, {"y1", y}, {"y2", y}});
    html.element("text", {{"class", "scale"}, {"x", coordinate(left - 8)}, {"y", coordinate(scale.y(value) + 4)}},
                 tick_words(value));
  }
}

// The last word on each day, joined by steps: a level lasts until it is replaced.
void write_steps(HtmlWriter& html, const Track& track, const TimeAxis& axis, const Scale& scale) {
  std::string path;
  const TrackPoint* before = nullptr;
  for (std::size_t i = 0; i < track.points.size(); ++i) {
    const TrackPoint& point = track.points[i];
    if (!is_drawn(point)) continue;
    const bool replaced = i + 1 < track.points.size() && is_drawn(track.points[i + 1]) &&
                          track.points[i + 1].date->first == point.date->first;
    if (replaced) continue;
    const std::string x = coordinate(axis.at(*point.date->first));
    path += before == nullptr ? fmt::format("M{} {}", x, coordinate(scale.y(middle(point))))
                              : fmt::format("H{}V{}", x, coordinate(scale.y(middle(point))));
    before = &point;
  }
  if (before != nullptr) html.leaf("path", {{"class", "step"}, {"d", path}});
}

void write_range(HtmlWriter& html, const TrackPoint& point, double x, const Scale& scale) {
  const double y = scale.y(middle(point));
  std::string path;
  if (point.qualifier == Qualifier::at_least || point.qualifier == Qualifier::more_than) {
    path = fmt::format("M{0} {1}v-15m-3.5 5l3.5 -5l3.5 5", coordinate(x), coordinate(y));
  } else if (point.qualifier == Qualifier::at_most || point.qualifier == Qualifier::less_than) {
    path = fmt::format("M{0} {1}v15m-3.5 -5l3.5 5l3.5 -5", coordinate(x), coordinate(y));
  } else if (point.low && point.high && *point.low != *point.high) {
    path = fmt::format("M{0} {1}V{2}m-4 0h8M{0} {1}m-4 0h8", coordinate(x), coordinate(scale.y(number(*point.low))),
                       coordinate(scale.y(number(*point.high))));
  }
  if (!path.empty()) html.leaf("path", {{"class", "whisker"}, {"d", path}});
}

// Where something stands already, so that no words are written over marks or other words.
class Taken {
 public:
  void mark(double x, double y) { boxes_.push_back({x - kMarkSize, y - kMarkSize, x + kMarkSize, y + kMarkSize}); }

  // Words on the line `y`. False when they would touch what stands there; else they are taken in.
  bool words(double x, double y, double width) {
    const Box box{x, y - kLabelHeight, x + width, y};
    for (const Box& other : boxes_) {
      if (box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)
        return false;
    }
    boxes_.push_back(box);
    return true;
  }

 private:
  struct Box {
    double left, top, right, bottom;
  };
  std::vector<Box> boxes_;
};

bool points_up(const TrackPoint& point) {
  return point.qualifier == Qualifier::at_least || point.qualifier == Qualifier::more_than;
}

// Above its mark, else below it, else not at all: the table has every figure.
void write_value(HtmlWriter& html, const TrackPoint& point, double x, double y, Taken& taken) {
  const std::string words = number_mark(point);
  const double width = text_width(words);
  const double left = std::clamp(x - width / 2, 0.0, kWidth - width);
  const double above = y - (points_up(point) ? 19 : 7);
  const double below = y + 18;
  const double line = taken.words(left, above, width) ? above : below;
  if (line == below && (below > kBottom - 2 || !taken.words(left, below, width))) return;
  html.element("text", {{"class", "value"}, {"x", coordinate(left)}, {"y", coordinate(line)}}, words);
}

void write_points(HtmlWriter& html, const std::vector<Voice>& voices, const TimeAxis& axis, const Scale& scale) {
  Taken taken;
  const auto each_point = [&](const auto& write) {
    for (std::size_t voice = 0; voice < voices.size(); ++voice) {
      for (const TrackPoint* point : voices[voice].points) {
        if (is_drawn(*point)) write(voice, *point, axis.at(*point->date->first), scale.y(middle(*point)));
      }
    }
  };
  each_point([&](std::size_t voice, const TrackPoint& point, double x, double y) {
    write_range(html, point, x, scale);
    write_mark(html, voice, x, y);
    taken.mark(x, y);
  });
  each_point([&](std::size_t, const TrackPoint& point, double x, double y) { write_value(html, point, x, y, taken); });
}

// The days of its own reports, so that a figure of one busy week is not a dot in a year.
Window days_of(const Track& track, const Window& story) {
  std::optional<Window> window;
  for (const TrackPoint& point : track.points) {
    if (!is_drawn(point)) continue;
    const Day day = std::clamp(*point.date->first, story.first, story.last);
    if (!window) window = Window{day, day};
    window->first = std::min(window->first, day);
    window->last = std::max(window->last, day);
  }
  if (!window) return story;
  return {window->first - 1, std::max(window->last + 1, window->first + kFewestDays)};
}

}  // namespace

bool has_chart(const Track& track) {
  std::set<Day> days;
  for (const TrackPoint& point : track.points) {
    if (is_drawn(point)) days.insert(*point.date->first);
  }
  return track.kind == TrackKind::count && days.size() > 1;
}

void write_count_chart(HtmlWriter& html, const Track& track, const StoryView& view) {
  if (!has_chart(track)) return;
  const Scale scale(track);
  const double left = left_of(scale);
  const TimeAxis axis(days_of(track, view.window()), left, kWidth - 8);
  const std::vector<Voice> voices = voices_of(track, view.index());
  html.open(
      "div",
      {{"class", "scroll"}, {"tabindex", "0"}, {"role", "group"}, {"aria-label", "Drawing: " + track_words(track)}});
  html.open("svg", {{"class", "chart"},
                    {"viewBox", fmt::format("0 0 {} {}", kWidth, kHeight)},
                    {"role", "img"},
                    {"aria-label", fmt::format("{} over time, {} told by {}; the table below has the same",
                                               track_words(track), base::counted(track.points.size(), "figure"),
                                               base::counted(voices.size(), "voice"))}});
  write_scale(html, scale, left);
  write_axis(html, axis, kTop, kBottom);
  write_steps(html, track, axis, scale);
  write_points(html, voices, axis, scale);
  html.close().close().line();
  write_mark_key(html, voices);
}

}  // namespace throughline::render
