#include "render/page/chart_marks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/page/time_axis.hpp"

namespace throughline::render {
namespace {

// Circle, square, triangle, diamond, triangle upside down, cross.
constexpr std::array<std::string_view, 6> kShapes = {"m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z",
                                                     "m-4 -4h8v8h-8z",
                                                     "m0 -5.5l5 9h-10z",
                                                     "m0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z",
                                                     "m0 5.5l5 -9h-10z",
                                                     "m-1.5 -5h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5v-3h3.5z"};

}  // namespace

void write_mark(HtmlWriter& html, std::size_t voice, double x, double y) {
  const std::size_t shape = std::min(voice, kShapes.size() - 1);
  html.leaf("path", {{"class", fmt::format("mark v{}", shape)},
                     {"d", fmt::format("M{} {}{}", coordinate(x), coordinate(y), kShapes[shape])}});
}

void write_mark_key(HtmlWriter& html, const std::vector<Voice>& voices) {
  html.open("ul", {{"class", "key"}});
  for (std::size_t voice = 0; voice < voices.size(); ++voice) {
    html.open("li").open("svg", {{"viewBox", "0 0 14 14"}, {"aria-hidden", "true"}});
    write_mark(html, voice, 7, 7);
    html.close().name(voices[voice].name).close();
  }
  html.close().line();
}

}  // namespace throughline::render
