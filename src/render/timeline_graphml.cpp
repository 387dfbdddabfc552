#include "render/html_writer.hpp"
#include "render/story_graph.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

using render::HtmlWriter;

void write_key(HtmlWriter& xml, std::string_view id, std::string_view of, std::string_view type) {
  xml.leaf("key", {{"id", id}, {"for", of}, {"attr.name", id}, {"attr.type", type}}).line();
}

void write_data(HtmlWriter& xml, std::string_view key, std::string_view value) {
  if (!value.empty()) xml.element("data", {{"key", key}}, value);
}

void write_node(HtmlWriter& xml, const render::StoryNode& node) {
  xml.open("node", {{"id", node.id}});
  write_data(xml, "kind", node.kind);
  write_data(xml, "label", node.label);
  write_data(xml, "type", node.type);
  write_data(xml, "first", node.first);
  write_data(xml, "last", node.last);
  write_data(xml, "salience", node.salience);
  write_data(xml, "storyline", node.storyline);
  xml.close().line();
}

void write_edge(HtmlWriter& xml, const render::StoryEdge& edge) {
  xml.open("edge", {{"source", edge.from}, {"target", edge.to}});
  write_data(xml, "relation", edge.type);
  write_data(xml, "why", edge.why);
  xml.close().line();
}

}  // namespace

std::string write_timeline_graphml(const Timeline& timeline) {
  const render::StoryGraph graph = render::graph_of(timeline);
  HtmlWriter xml;
  xml.verbatim({"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"});
  xml.open("graphml", {{"xmlns", "http://graphml.graphdrawing.org/xmlns"}}).line();
  for (const std::string_view key : {"kind", "label", "type", "first", "last", "storyline"}) {
    write_key(xml, key, "node", "string");
  }
  write_key(xml, "salience", "node", "double");
  write_key(xml, "relation", "edge", "string");
  write_key(xml, "why", "edge", "string");
  xml.open("graph", {{"id", "story"}, {"edgedefault", "directed"}}).line();
  for (const render::StoryNode& node : graph.nodes) write_node(xml, node);
  for (const render::StoryEdge& edge : graph.edges) write_edge(xml, edge);
  xml.close().line().close().line();
  return std::move(xml).take();
}

}  // namespace throughline
