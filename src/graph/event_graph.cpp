#include "throughline/event_graph.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "graph/event_graph_impl.hpp"

namespace throughline {
namespace {

template <class Values>
std::size_t place_of(const Values& values, std::string_view id) {
  using Value = typename Values::value_type;
  const auto found = std::ranges::lower_bound(values, id, std::less<>(),
                                              [](const Value& value) -> std::string_view { return value.id; });
  return found != values.end() && found->id == id ? static_cast<std::size_t>(std::distance(values.begin(), found))
                                                  : values.size();
}

}  // namespace

EventGraph::EventGraph() : impl_(std::make_shared<const Impl>()) {}
EventGraph::EventGraph(const EventGraph&) = default;
EventGraph::EventGraph(EventGraph&&) noexcept = default;
EventGraph& EventGraph::operator=(const EventGraph&) = default;
EventGraph& EventGraph::operator=(EventGraph&&) noexcept = default;
EventGraph::~EventGraph() = default;

const ClaimSet& EventGraph::claims() const { return impl_->claims; }
std::span<const Event> EventGraph::events() const { return impl_->events; }
std::span<const Actor> EventGraph::actors() const { return impl_->claims.actors; }
std::span<const Link> EventGraph::links() const { return impl_->links; }
std::span<const AppliedOverride> EventGraph::overrides() const { return impl_->overrides; }
std::span<const StoryDay> EventGraph::days() const { return impl_->days; }

std::string_view EventGraph::origin(std::string_view article) const {
  const std::size_t place = place_of(impl_->claims.articles, article);
  if (place == impl_->claims.articles.size()) return {};
  return impl_->claims.articles[impl_->origins[place]].id;
}

std::vector<std::string> EventGraph::thread(std::string_view actor) const {
  std::vector<std::string> ids;
  for (const std::size_t event : impl_->network.events_of(place_of(impl_->claims.actors, actor))) {
    ids.push_back(impl_->events[event].id);
  }
  return ids;
}

std::string_view EventGraph::storyline(std::string_view event) const {
  const auto found = impl_->places.find(std::string(event));
  return found == impl_->places.end() ? std::string_view() : impl_->events[impl_->storylines[found->second]].id;
}

EventGraph EventGraphBuilder::finish(EventGraph::Impl parts) {
  for (std::size_t i = 0; i < parts.events.size(); ++i) parts.places.emplace(parts.events[i].id, i);
  EventGraph graph;
  graph.impl_ = std::make_shared<const EventGraph::Impl>(std::move(parts));
  return graph;
}

}  // namespace throughline
