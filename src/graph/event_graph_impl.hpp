// What stands behind EventGraph.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "graph/news_network.hpp"
#include "throughline/event_graph.hpp"

namespace throughline {

struct EventGraph::Impl {
  ClaimSet claims;
  std::vector<Event> events;
  std::vector<Link> links;
  std::vector<StoryDay> days;
  std::vector<std::size_t> origins;     // by place in claims.articles: the first article of its origin
  std::vector<std::size_t> storylines;  // by place in events: the event with the smallest id in its storyline
  std::vector<AppliedOverride> overrides;
  graph::NewsNetwork network{0, 0, 0, {}};
  std::unordered_map<std::string, std::size_t> places;  // of events by id; looked up, never walked
};

// Makes an EventGraph of its finished parts.
class EventGraphBuilder {
 public:
  static EventGraph finish(EventGraph::Impl parts);
  using Parts = EventGraph::Impl;
};

}  // namespace throughline
