#include "render/page/actor_graph.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/html_parts.hpp"
#include "render/page/time_axis.hpp"
#include "throughline/co_appearance.hpp"

namespace throughline::render {
namespace {

constexpr std::size_t kMostActors = 18;
constexpr std::size_t kMostRows = 40;
constexpr double kMostName = 200;
constexpr double kMostReach = 230;
constexpr double kRow = 24;

double row_middle(std::size_t row) { return kRow * static_cast<double>(row) + kRow / 2; }

void write_arc(HtmlWriter& html, const ActorPair& pair, std::size_t most, double names) {
  const double top = row_middle(pair.a);
  const double bottom = row_middle(pair.b);
  const double height = (bottom - top) / 2;
  const double reach = std::min(height, kMostReach - 14);
  const double thickness = 1 + 5 * static_cast<double>(pair.entries) / static_cast<double>(most);
  const std::string x = coordinate(names + 14);
  html.leaf("path", {{"class", pair.entries * 3 >= most * 2 ? "arc strong" : "arc"},
                     {"stroke-width", coordinate(thickness)},
                     {"d", fmt::format("M{0} {1}A{2} {3} 0 0 1 {0} {4}", x, coordinate(top), coordinate(reach),
                                       coordinate(height), coordinate(bottom))}});
}

void write_drawing(HtmlWriter& html, const CoAppearance& graph, const StoryView& view) {
  double names = 0;  // their right end
  for (const std::string_view id : graph.actors) names = std::max(names, text_width(view.index().actor_name(id)));
  names = std::min(names, kMostName);
  const double height = kRow * static_cast<double>(graph.actors.size());
  html.open("svg",
            {{"class", "chart arcs"},
             {"width", coordinate(names + kMostReach)},
             {"viewBox", fmt::format("0 0 {} {}", coordinate(names + kMostReach), coordinate(height))},
             {"role", "img"},
             {"aria-label", fmt::format("Which of {} actors appear in the same entries; the table below has the same",
                                        graph.actors.size())}});
  std::size_t most = 1;
  for (const ActorPair& pair : graph.pairs) most = std::max(most, pair.entries);
  for (auto pair = graph.pairs.rbegin(); pair != graph.pairs.rend(); ++pair) write_arc(html, *pair, most, names);
  for (std::size_t i = 0; i < graph.actors.size(); ++i) {
    html.leaf("circle",
              {{"class", "node"}, {"cx", coordinate(names + 10)}, {"cy", coordinate(row_middle(i))}, {"r", "4"}});
    html.element("text", {{"class", "name"}, {"x", coordinate(names)}, {"y", coordinate(row_middle(i) + 4)}},
                 fitted(view.index().actor_name(graph.actors[i]), names));
  }
  html.close().line();
}

void write_table(HtmlWriter& html, const CoAppearance& graph, const StoryView& view) {
  static constexpr std::array<std::string_view, 3> kColumns = {"Actor", "With", "Entries"};
  html.open("details").element("summary", "Table: who appears with whom");
  open_table(html, "Pairs of actors in the same entries", kColumns);
  html.open("tbody").line();
  for (std::size_t i = 0; i < graph.pairs.size() && i < kMostRows; ++i) {
    const ActorPair& pair = graph.pairs[i];
    html.open("tr").open("th", {{"scope", "row"}}).name(view.index().actor_name(graph.actors[pair.a])).close();
    html.open("td").name(view.index().actor_name(graph.actors[pair.b])).close();
    html.element("td", fmt::format("{}", pair.entries)).close().line();
  }
  html.close().close().close().close().line();
}

}  // namespace

void write_actor_graph(HtmlWriter& html, const StoryView& view) {
  const CoAppearance graph = find_co_appearance(view.timeline(), kMostActors);
  if (graph.pairs.empty()) return;
  html.element("h3", "Who appears with whom");
  html.element("p", {{"class", "note"}}, "An arc joins two actors of the same entries; the thicker, the more entries.");
  write_drawing(html, graph, view);
  write_table(html, graph, view);
}

}  // namespace throughline::render
