// A graph's claims, articles and actors by id, for stages that only read.
#pragma once

#include <string_view>
#include <vector>

#include "throughline/event_graph.hpp"
#include "timeline/editor_overrides.hpp"

namespace throughline::timeline {

class ClaimView {
 public:
  // REQUIRES: both outlive the view.
  ClaimView(const EventGraph& graph, const EditorOverrides& overrides) : graph_(&graph), overrides_(&overrides) {}

  const EventGraph& graph() const { return *graph_; }
  // The graph's as an editor corrected them: what there is to show.
  const std::vector<Event>& events() const { return overrides_->events(); }
  bool is_pinned(const Event& event) const { return overrides_->is_pinned(event); }
  // Null when there is none of that id.
  const Claim* claim(std::string_view id) const;
  const ArticleInfo* article(std::string_view id) const;
  const Actor* actor(std::string_view id) const;
  // The claims of an event, in id order.
  std::vector<const Claim*> claims_of(const Event& event) const;

 private:
  const EventGraph* graph_;
  const EditorOverrides* overrides_;
};

}  // namespace throughline::timeline
