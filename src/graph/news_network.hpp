// The graph itself: events, actors and days as vertices, typed edges between them. Boost.Graph stands behind it and
// nowhere else.
//
// In prose: an event has an edge to each actor that takes part in it (participates) and to each day that it covers when
// these are few (falls_on), and edges to other events by their links. Centrality is PageRank (Brin and Page 1998) over
// all edges in both directions: an event is central when it stands at the days and with the actors that much else
// stands at. Storylines are the connected components of the events under their links alone, for actors and days join
// everything.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace throughline::graph {

enum class VertexKind : std::uint8_t { event, actor, day };
enum class EdgeKind : std::uint8_t { participates, falls_on, link };

// Vertices are numbered from 0 within their kind.
struct NetworkEdge {
  std::size_t event = 0;
  VertexKind to_kind = VertexKind::event;
  std::size_t to = 0;
};

class NewsNetwork {
 public:
  NewsNetwork(std::size_t events, std::size_t actors, std::size_t days, std::span<const NetworkEdge> edges);

  // PageRank of each event, divided by the greatest; a fixed number of rounds in vertex order, so the same everywhere.
  std::vector<double> centrality() const;

  // For each event the storyline that it belongs to: the smallest number of an event in it.
  std::vector<std::size_t> storylines() const;

  // Events that an actor takes part in, ascending.
  std::vector<std::size_t> events_of(std::size_t actor) const;

 private:
  struct Impl;
  std::shared_ptr<const Impl> impl_;
};

}  // namespace throughline::graph
