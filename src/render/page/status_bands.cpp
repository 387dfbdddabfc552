#include "render/page/status_bands.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/counted.hpp"
#include "render/claim_words.hpp"
#include "render/page/time_axis.hpp"
#include "render/page/voices.hpp"

namespace throughline::render {
namespace {

constexpr double kNameHeight = 17;
constexpr double kBandHeight = 14;
constexpr double kLaneHeight = 15;
constexpr std::size_t kMostLanes = 4;
constexpr std::size_t kMostVoices = 6;
constexpr std::size_t kTints = 6;

struct Band {
  std::string state;
  Day first;  // from here it may have been so
  Day sure;   // from here it was so
  Day told;   // until here it was told
  Day last;   // until here nothing newer is known
};

std::int32_t days_of(const DateSpan& date) { return date.last ? *date.last - *date.first : 0; }

// "In force in January" adds nothing where the same voice tells the day: the band would begin too early.
bool is_told_closer(const TrackPoint& point, const Voice& voice) {
  return std::ranges::any_of(voice.points, [&](const TrackPoint* other) {
    return other->state == point.state && days_of(*other->date) < days_of(*point.date) &&
           *other->date->first >= *point.date->first && other->date->last <= point.date->last;
  });
}

std::vector<Band> bands_of(const Voice& voice, const Window& window) {
  std::vector<Band> bands;
  for (const TrackPoint* point : voice.points) {
    if (is_told_closer(*point, voice)) continue;
    const Day first = *point->date->first;
    const Day told = std::max(point->date->last.value_or(first), point->reported.value_or(first));
    if (!bands.empty()) bands.back().last = std::max(bands.back().first, first - 1);
    if (!bands.empty() && bands.back().state == point->state) {
      bands.back().told = std::max(bands.back().told, told);
    } else {
      bands.push_back({point->state, first, point->date->last.value_or(first), told, window.last});
    }
    bands.back().last = window.last;
  }
  // What was over before the days that are drawn stands in the table.
  std::erase_if(bands, [&window](const Band& band) { return band.last < window.first; });
  for (Band& band : bands) band.told = std::min(band.told, band.last);
  return bands;
}

// Words above the bands, in as many lanes as are needed to keep them apart; a state is left out where none is free.
class Lanes {
 public:
  // The lane that has room at `x`, which is then taken; kMostLanes when there is none.
  std::size_t take(double x, double width) {
    for (std::size_t lane = 0; lane < kMostLanes; ++lane) {
      if (lane == ends_.size()) ends_.push_back(0);
      if (ends_[lane] > x) continue;
      ends_[lane] = x + width;
      return lane;
    }
    return kMostLanes;
  }
  std::size_t count() const { return std::max<std::size_t>(1, ends_.size()); }

 private:
  std::vector<double> ends_;
};

std::string tint(std::string_view part, const std::vector<std::string>& states, const std::string& state) {
  const auto at = std::find(states.begin(), states.end(), state) - states.begin();
  return fmt::format("{} s{}", part, static_cast<std::size_t>(at) % kTints);
}

void write_bar(HtmlWriter& html, const std::string& tint, double from, double to, double y, const TimeAxis& axis) {
  if (to <= from) return;
  html.leaf("rect", {{"class", tint},
                     {"x", axis.place(from)},
                     {"y", coordinate(y)},
                     {"width", axis.place(std::max(axis.share(1.5), to - from))},
                     {"height", coordinate(kBandHeight)}});
}

struct Label {
  double x;
  std::size_t lane;
  bool ends;  // its words end at x, for want of room on the right
};

struct Row {
  std::string_view voice;
  std::vector<Band> bands;
  std::vector<Label> labels;  // of each band
  std::size_t lanes = 1;

  double height() const { return kNameHeight + static_cast<double>(lanes) * kLaneHeight + kBandHeight + 14; }
};

Row laid_out(const Voice& voice, const Window& window, const TimeAxis& axis) {
  Row row{voice.name, bands_of(voice, window), {}, 1};
  Lanes lanes;
  for (const Band& band : row.bands) {
    const double width = axis.share(text_width(band.state) + 10);
    const double x = axis.at(band.first);
    const bool ends = x + width > 100;
    row.labels.push_back({x, lanes.take(ends ? x - width : x, width), ends});
  }
  row.lanes = lanes.count();
  return row;
}

double base_of(const Label& label, double y) { return y - 5 - static_cast<double>(label.lane) * kLaneHeight; }

void write_stem(HtmlWriter& html, const Label& label, double y, const TimeAxis& axis) {
  const std::string x = axis.place(label.x);
  html.leaf(
      "line",
      {{"class", "stem"}, {"x1", x}, {"x2", x}, {"y1", coordinate(base_of(label, y) - 9)}, {"y2", coordinate(y)}});
}

void write_state(HtmlWriter& html, const Label& label, const std::string& state, double y, const TimeAxis& axis) {
  html.element("text",
               {{"class", label.ends ? "state end" : "state"},
                {"x", axis.place(label.x)},
                {"dx", label.ends ? "-4" : "4"},
                {"y", coordinate(base_of(label, y))}},
               state);
}

// Words last, so that no stem of another label runs through them.
void write_labels(HtmlWriter& html, const Row& row, double y, const TimeAxis& axis) {
  const auto has_room = [](const Label& label) { return label.lane != kMostLanes; };
  for (const Label& label : row.labels) {
    if (has_room(label)) write_stem(html, label, y, axis);
  }
  for (std::size_t i = 0; i < row.bands.size(); ++i) {
    if (has_room(row.labels[i])) write_state(html, row.labels[i], row.bands[i].state, y, axis);
  }
}

void write_row(HtmlWriter& html, const Row& row, double top, const TimeAxis& axis,
               const std::vector<std::string>& states) {
  const double y = top + kNameHeight + static_cast<double>(row.lanes) * kLaneHeight + 2;
  html.element("text", {{"class", "voice"}, {"x", "0"}, {"y", coordinate(top + 12)}}, fitted(row.voice, 320));
  for (const Band& band : row.bands) {
    const double until = axis.at(band.last + 1);
    write_bar(html, tint("band pale", states, band.state), axis.at(band.first), until, y, axis);
    write_bar(html, tint("band", states, band.state), axis.at(band.sure), std::min(axis.at(band.told + 1), until), y,
              axis);
  }
  write_labels(html, row, y, axis);
}

std::vector<std::string> states_of(const Track& track) {
  std::vector<std::string> states;
  for (const TrackPoint& point : track.points) {
    if (std::find(states.begin(), states.end(), point.state) == states.end()) states.push_back(point.state);
  }
  return states;
}

}  // namespace

void write_status_bands(HtmlWriter& html, const Track& track, const StoryView& view) {
  std::vector<Voice> voices = voices_of(track, view.index());
  if (voices.empty()) return;
  if (voices.size() > kMostVoices) voices.resize(kMostVoices);
  const TimeAxis axis(view.window(), 0, 100, "%");
  std::vector<Row> rows;
  double height = 0;
  for (const Voice& voice : voices) {
    rows.push_back(laid_out(voice, view.window(), axis));
    height += rows.back().height();
  }
  html.open("svg", {{"class", "bands"},
                    {"height", coordinate(height + 20)},
                    {"role", "img"},
                    {"aria-label", fmt::format("{} over time, told by {}; the table below has the same",
                                               track_words(track), base::counted(voices.size(), "voice"))}});
  write_axis(html, axis, 0, height);
  const std::vector<std::string> states = states_of(track);
  double top = 0;
  for (const Row& row : rows) {
    write_row(html, row, top, axis, states);
    top += row.height();
  }
  html.close().line();
}

}  // namespace throughline::render
