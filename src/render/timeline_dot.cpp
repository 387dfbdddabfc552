#include <fmt/format.h>

#include "render/story_graph.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

// A quoted string of the DOT language. A backslash would begin an escape there, so that it is doubled; line breaks and
// other controls become spaces.
std::string quoted(std::string_view words) {
  std::string text = "\"";
  for (const char c : words) {
    const bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    if (c == '"' || c == '\\') text += '\\';
    text += control ? ' ' : c;
  }
  return text + '"';
}

std::string_view shape_of(std::string_view kind) {
  return kind == "event" ? "box" : kind == "actor" ? "ellipse" : "plaintext";
}

std::string days_of(const render::StoryNode& node) {
  if (node.first.empty()) return "";
  return node.first + (node.last == node.first ? "" : "/" + node.last) + ": ";
}

}  // namespace

std::string write_timeline_dot(const Timeline& timeline) {
  const render::StoryGraph graph = render::graph_of(timeline);
  std::string dot = fmt::format("digraph story {{\n  graph [label={}, rankdir=LR, charset=\"UTF-8\"];\n",
                                quoted(timeline.story.title));
  for (const render::StoryNode& node : graph.nodes) {
    const std::string label = node.kind == "event" ? days_of(node) + node.label : node.label;
    dot += fmt::format("  {} [label={}, shape={}, class={}];\n", quoted(node.id), quoted(label), shape_of(node.kind),
                       quoted(node.kind));
  }
  for (const render::StoryEdge& edge : graph.edges) {
    dot += fmt::format("  {} -> {} [label={}, tooltip={}];\n", quoted(edge.from), quoted(edge.to), quoted(edge.type),
                       quoted(edge.why));
  }
  return dot + "}\n";
}

}  // namespace throughline
