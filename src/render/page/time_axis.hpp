// Days as places on a drawing.
#pragma once

#include <string>
#include <vector>

#include "render/html_writer.hpp"
#include "render/page/story_view.hpp"

namespace throughline::render {

struct Tick {
  double x;
  std::string words;  // "Mar 2025", "12 Mar", "2025"
};

class TimeAxis {
 public:
  // `window.first` stands at `left`, the day after `window.last` at `right`, in units of the drawing. `unit` is written
  // behind each place: "%" for a drawing that is as wide as there is room, with words of one size all the same.
  TimeAxis(const Window& window, double left, double right, std::string_view unit = {})
      : window_(window), left_(left), right_(right), unit_(unit) {}

  // The beginning of a day; what lies outside stands at the edge.
  double at(Day day) const;
  bool holds(Day day) const { return day >= window_.first && day <= window_.last; }
  // A place as an attribute's value: "12.5%".
  std::string place(double at) const;
  // How much of it a length takes, given in units of 12-point words on a narrow screen.
  double share(double length) const { return unit_.empty() ? length : length * 100 / kNarrow; }
  // Days, months, quarters or years, whichever are few enough to be read; at most eight.
  std::vector<Tick> ticks() const;

 private:
  Window window_;
  double left_;
  double right_;
  std::string_view unit_;

  static constexpr double kNarrow = 340;  // units across a phone
};

// Lines from `top` to `bottom` with their words below.
void write_axis(HtmlWriter& html, const TimeAxis& axis, double top, double bottom);

// "12.5": a coordinate, the same on every machine.
std::string coordinate(double value);

// As much of `words` as fits `width` units, with "…" for what was cut.
std::string fitted(std::string_view words, double width);
double text_width(std::string_view words);

}  // namespace throughline::render
