#include "render/page/density_strip.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/counted.hpp"
#include "render/page/time_axis.hpp"

namespace throughline::render {
namespace {

constexpr double kBottom = 44;
constexpr double kGap = 10;     // per cent, before what lies outside the days of reports
constexpr double kOutside = 3;  // per cent
constexpr std::int32_t kMostBins = 90;
constexpr std::size_t kMostLinks = 24;

struct Bins {
  std::int32_t days = 1;  // in each
  std::vector<std::size_t> counts;
  std::vector<const Entry*> first;  // of each bin
  std::size_t before = 0;           // entries that lie before the window
  std::size_t after = 0;
};

Bins count_bins(const StoryView& view) {
  const Window& window = view.window();
  const std::int32_t length = window.last - window.first + 1;
  Bins bins;
  bins.days = (length + kMostBins - 1) / kMostBins;
  bins.counts.resize(static_cast<std::size_t>((length + bins.days - 1) / bins.days));
  bins.first.resize(bins.counts.size());
  for (const Entry& entry : view.timeline().entries) {
    if (!entry.date || !entry.date->first) continue;
    const Day day = *entry.date->first;
    if (day < window.first) {
      ++bins.before;
    } else if (day > window.last) {
      ++bins.after;
    } else {
      const auto at = static_cast<std::size_t>((day - window.first) / bins.days);
      if (bins.counts[at]++ == 0) bins.first[at] = &entry;
    }
  }
  return bins;
}

void write_bar(HtmlWriter& html, double x, double width, std::size_t count, std::size_t most, const std::string& to) {
  if (count == 0) return;
  const double height = 4 + (kBottom - 8) * static_cast<double>(count) / static_cast<double>(most);
  html.leaf("rect", {{"class", "bar"},
                     {"x", coordinate(x) + "%"},
                     {"y", coordinate(kBottom - height)},
                     {"width", coordinate(width) + "%"},
                     {"height", coordinate(height)},
                     {"data-to", to.empty() ? std::string_view() : to}});
}

void write_drawing(HtmlWriter& html, const StoryView& view) {
  const Bins bins = count_bins(view);
  std::size_t most = std::max<std::size_t>({1, bins.before, bins.after});
  for (const std::size_t count : bins.counts) most = std::max(most, count);
  const double left = bins.before == 0 ? 0 : kOutside + kGap;
  const double right = bins.after == 0 ? 100 : 100 - kOutside - kGap;
  const TimeAxis axis(view.window(), left, right, "%");
  html.open("svg", {{"class", "strip"}, {"id", "strip"}, {"height", "62"}, {"aria-hidden", "true"}});
  write_axis(html, axis, 0, kBottom);
  const double width = (right - left) / static_cast<double>(bins.counts.size());
  for (std::size_t i = 0; i < bins.counts.size(); ++i) {
    write_bar(html, left + width * static_cast<double>(i), width * 0.85, bins.counts[i], most,
              bins.first[i] == nullptr ? "" : bins.first[i]->id);
  }
  const auto& entries = view.timeline().entries;
  if (bins.before != 0)
    html.element("text", {{"class", "tick"}, {"x", "0"}, {"y", coordinate(kBottom + 15)}}, "Earlier");
  if (bins.after != 0) {
    html.element("text", {{"class", "tick end"}, {"x", "100%"}, {"y", coordinate(kBottom + 15)}}, "Later");
  }
  write_bar(html, 0, kOutside, bins.before, most, entries.empty() ? "" : entries.front().id);
  write_bar(html, 100 - kOutside, kOutside, bins.after, most, "");
  html.close();
}

void write_jumps(HtmlWriter& html, const std::vector<EntryGroup>& groups) {
  html.open("ul", {{"class", "jump"}});
  std::string year;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const bool by_year = groups.size() > kMostLinks && groups[i].id.size() > 6 && groups[i].id != "m-undated";
    const std::string this_year = by_year ? groups[i].id.substr(2, 4) : groups[i].id;
    if (this_year == year) continue;
    year = this_year;
    std::size_t count = 0;
    for (std::size_t j = i; j < groups.size() && (by_year ? groups[j].id.substr(2, 4) : groups[j].id) == year; ++j) {
      count += groups[j].entries.size();
    }
    html.open("li").open("a", {{"href", "#" + groups[i].id}}).text(by_year ? year : groups[i].heading).text(" ");
    html.element("span", {{"class", "n"}}, fmt::format("{}", count)).close().close();
  }
  html.close();
}

}  // namespace

void write_density_strip(HtmlWriter& html, const std::vector<EntryGroup>& groups, const StoryView& view) {
  if (groups.empty()) return;
  html.open("nav", {{"class", "density"}, {"aria-label", "Jump in time"}});
  write_drawing(html, view);
  write_jumps(html, groups);
  html.close().line();
}

}  // namespace throughline::render
