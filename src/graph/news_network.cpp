#include "graph/news_network.hpp"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wpedantic"
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/page_rank.hpp>
#pragma GCC diagnostic pop

#include <algorithm>

namespace throughline::graph {
namespace {

constexpr int kPageRankRounds = 20;

struct VertexProperties {
  VertexKind kind = VertexKind::event;
  std::size_t number = 0;
};

struct EdgeProperties {
  EdgeKind kind = EdgeKind::link;
};

// Vertices are never removed, so the numbers of vecS stay what they are.
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, VertexProperties, EdgeProperties>;
using Storyline = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

EdgeKind kind_of(VertexKind to) {
  switch (to) {
    case VertexKind::actor:
      return EdgeKind::participates;
    case VertexKind::day:
      return EdgeKind::falls_on;
    case VertexKind::event:
      return EdgeKind::link;
  }
  return EdgeKind::link;
}

}  // namespace

struct NewsNetwork::Impl {
  std::size_t events = 0;
  std::size_t actors = 0;
  Graph graph;

  std::size_t vertex(VertexKind kind, std::size_t number) const {
    switch (kind) {
      case VertexKind::event:
        return number;
      case VertexKind::actor:
        return events + number;
      case VertexKind::day:
        return events + actors + number;
    }
    return number;
  }
};

NewsNetwork::NewsNetwork(std::size_t events, std::size_t actors, std::size_t days, std::span<const NetworkEdge> edges) {
  auto impl = std::make_shared<Impl>();
  impl->events = events;
  impl->actors = actors;
  impl->graph = Graph(events + actors + days);
  const auto name = [&](VertexKind kind, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) impl->graph[impl->vertex(kind, i)] = {kind, i};
  };
  name(VertexKind::event, events);
  name(VertexKind::actor, actors);
  name(VertexKind::day, days);
  for (const NetworkEdge& edge : edges) {
    const std::size_t to = impl->vertex(edge.to_kind, edge.to);
    boost::add_edge(edge.event, to, EdgeProperties{kind_of(edge.to_kind)}, impl->graph);
    boost::add_edge(to, edge.event, EdgeProperties{kind_of(edge.to_kind)}, impl->graph);
  }
  impl_ = std::move(impl);
}

std::vector<double> NewsNetwork::centrality() const {
  const Graph& graph = impl_->graph;
  std::vector<double> ranks(boost::num_vertices(graph));
  if (ranks.empty()) return ranks;
  boost::graph::page_rank(graph,
                          boost::make_iterator_property_map(ranks.begin(), boost::get(boost::vertex_index, graph)),
                          boost::graph::n_iterations(kPageRankRounds));
  ranks.resize(impl_->events);
  const auto greatest = std::max_element(ranks.begin(), ranks.end());
  if (greatest == ranks.end() || *greatest <= 0) return ranks;
  const double scale = *greatest;
  for (double& rank : ranks) rank /= scale;
  return ranks;
}

std::vector<std::size_t> NewsNetwork::storylines() const {
  const auto is_link = [this](const Graph::edge_descriptor& edge) { return impl_->graph[edge].kind == EdgeKind::link; };
  Storyline linked(impl_->events);
  const auto [begin, end] = boost::edges(impl_->graph);
  for (auto edge = begin; edge != end; ++edge) {
    if (is_link(*edge)) boost::add_edge(boost::source(*edge, impl_->graph), boost::target(*edge, impl_->graph), linked);
  }
  std::vector<std::size_t> components(impl_->events);
  if (components.empty()) return components;
  const std::size_t count = boost::connected_components(
      linked, boost::make_iterator_property_map(components.begin(), boost::get(boost::vertex_index, linked)));
  std::vector<std::size_t> smallest(count, impl_->events);
  for (std::size_t i = 0; i < components.size(); ++i) smallest[components[i]] = std::min(smallest[components[i]], i);
  for (std::size_t& component : components) component = smallest[component];
  return components;
}

std::vector<std::size_t> NewsNetwork::events_of(std::size_t actor) const {
  std::vector<std::size_t> events;
  if (actor >= impl_->actors) return events;
  const auto [begin, end] = boost::out_edges(impl_->vertex(VertexKind::actor, actor), impl_->graph);
  for (auto edge = begin; edge != end; ++edge) events.push_back(boost::target(*edge, impl_->graph));
  std::sort(events.begin(), events.end());
  events.erase(std::unique(events.begin(), events.end()), events.end());
  return events;
}

}  // namespace throughline::graph
