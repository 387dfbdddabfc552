// A timeline as nodes and edges, for the formats that show graphs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "throughline/timeline.hpp"

namespace throughline::render {

struct StoryNode {
  std::string id;         // of the entry or actor; a day's ISO form with "day-" in front
  std::string_view kind;  // "event", "actor", "day"
  std::string label;      // headline, name, ISO day
  std::string type;       // an actor's kind; else empty
  std::string first;      // ISO days; empty where unknown
  std::string last;
  std::string salience;   // four places; of events alone
  std::string storyline;  // may be empty
};

struct StoryEdge {
  std::string from;
  std::string to;
  std::string_view type;  // "participates", "falls_on" or a link's
  std::string why;        // the role of who takes part, a link's reason; may be empty
};

struct StoryGraph {
  std::vector<StoryNode> nodes;  // entries, actors that take part, days; each by id
  std::vector<StoryEdge> edges;  // sorted by (from, to, type)
};

// An entry stands on each of its days when these are three at most.
StoryGraph graph_of(const Timeline& timeline);

}  // namespace throughline::render
