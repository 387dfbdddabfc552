#include <string>

#include "render/html_writer.hpp"
#include "render/story_graph.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

using render::HtmlWriter;

void write_attribute(HtmlWriter& xml, std::string_view id, std::string_view type) {
  xml.leaf("attribute", {{"id", id}, {"title", id}, {"type", type}});
}

void write_value(HtmlWriter& xml, std::string_view of, std::string_view value) {
  if (!value.empty()) xml.leaf("attvalue", {{"for", of}, {"value", value}});
}

std::string_view or_left_out(const std::string& value) { return value.empty() ? std::string_view() : value; }

void write_node(HtmlWriter& xml, const render::StoryNode& node) {
  xml.open(
      "node",
      {{"id", node.id}, {"label", node.label}, {"start", or_left_out(node.first)}, {"end", or_left_out(node.last)}});
  xml.open("attvalues");
  write_value(xml, "kind", node.kind);
  write_value(xml, "type", node.type);
  write_value(xml, "salience", node.salience);
  write_value(xml, "storyline", node.storyline);
  xml.close().close().line();
}

void write_edge(HtmlWriter& xml, const render::StoryEdge& edge, std::size_t number) {
  xml.open("edge", {{"id", std::to_string(number)}, {"source", edge.from}, {"target", edge.to}, {"label", edge.type}});
  xml.open("attvalues");
  write_value(xml, "why", edge.why);
  xml.close().close().line();
}

}  // namespace

std::string write_timeline_gexf(const Timeline& timeline) {
  const render::StoryGraph graph = render::graph_of(timeline);
  HtmlWriter xml;
  xml.verbatim({"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"});
  xml.open("gexf", {{"xmlns", "http://www.gexf.net/1.2draft"}, {"version", "1.2"}}).line();
  xml.open("graph", {{"mode", "dynamic"}, {"defaultedgetype", "directed"}, {"timeformat", "date"}}).line();
  xml.open("attributes", {{"class", "node"}});
  for (const std::string_view id : {"kind", "type", "storyline"}) write_attribute(xml, id, "string");
  write_attribute(xml, "salience", "double");
  xml.close().line().open("attributes", {{"class", "edge"}});
  write_attribute(xml, "why", "string");
  xml.close().line().open("nodes").line();
  for (const render::StoryNode& node : graph.nodes) write_node(xml, node);
  xml.close().line().open("edges").line();
  for (std::size_t i = 0; i < graph.edges.size(); ++i) write_edge(xml, graph.edges[i], i);
  xml.close().line().close().line().close().line();
  return std::move(xml).take();
}

}  // namespace throughline
