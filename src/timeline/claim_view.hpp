// A graph's claims, articles and actors by id, for stages that only read.
#pragma once

#include <string_view>
#include <vector>

#include "throughline/event_graph.hpp"

namespace throughline::timeline {

class ClaimView {
 public:
  // REQUIRES: `graph` outlives the view.
  explicit ClaimView(const EventGraph& graph) : graph_(&graph) {}

  const EventGraph& graph() const { return *graph_; }
  // Null when there is none of that id.
  const Claim* claim(std::string_view id) const;
  const ArticleInfo* article(std::string_view id) const;
  const Actor* actor(std::string_view id) const;
  // The claims of an event, in id order.
  std::vector<const Claim*> claims_of(const Event& event) const;

 private:
  const EventGraph* graph_;
};

}  // namespace throughline::timeline
