#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <utility>
#include <vector>

#include "graph/actor_merging.hpp"
#include "graph/anchored_dates.hpp"
#include "graph/common_origins.hpp"
#include "graph/copied_dates.hpp"
#include "graph/event_graph_impl.hpp"
#include "graph/event_links.hpp"
#include "graph/event_merging.hpp"
#include "graph/event_overrides.hpp"
#include "graph/event_profile.hpp"
#include "graph/recurring_furniture.hpp"
#include "graph/reported_by.hpp"
#include "graph/salience.hpp"
#include "graph/same_occasion.hpp"
#include "graph/status_subjects.hpp"
#include "graph/story_days.hpp"
#include "throughline/stages.hpp"

namespace throughline {
namespace {

using graph::EventProfile;
using graph::NetworkEdge;
using graph::VertexKind;

// An event that covers more days than these stands on none of them in particular.
constexpr std::int32_t kMostDays = 3;

std::map<std::string_view, std::size_t> places_by_id(const std::vector<EventProfile>& events) {
  std::map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i < events.size(); ++i) places.emplace(events[i].event.id, i);
  return places;
}

void add_actor_edges(const std::vector<EventProfile>& events, const ClaimSet& set, std::vector<NetworkEdge>& edges) {
  for (std::size_t event = 0; event < events.size(); ++event) {
    for (const std::string& id : events[event].event.actors) {
      const auto actor = std::ranges::lower_bound(set.actors, id, {}, &Actor::id);
      if (actor == set.actors.end() || actor->id != id) continue;
      edges.push_back({event, VertexKind::actor, static_cast<std::size_t>(std::distance(set.actors.begin(), actor))});
    }
  }
}

// Gives the number of days met.
std::size_t add_day_edges(const std::vector<EventProfile>& events, std::vector<NetworkEdge>& edges) {
  std::map<Day, std::size_t> days;
  for (std::size_t event = 0; event < events.size(); ++event) {
    const std::optional<DateSpan>& date = events[event].event.date;
    if (!date || !date->first || !date->last || *date->last - *date->first >= kMostDays) continue;
    for (Day day = *date->first; day <= *date->last; day = day + 1) {
      edges.push_back({event, VertexKind::day, days.emplace(day, days.size()).first->second});
    }
  }
  return days.size();
}

graph::NewsNetwork build_network(const std::vector<EventProfile>& events, const ClaimSet& set,
                                 const std::vector<Link>& links) {
  std::vector<NetworkEdge> edges;
  add_actor_edges(events, set, edges);
  const std::size_t days = add_day_edges(events, edges);
  const std::map<std::string_view, std::size_t> places = places_by_id(events);
  for (const Link& link : links) edges.push_back({places.at(link.from), VertexKind::event, places.at(link.to)});
  return graph::NewsNetwork(events.size(), set.actors.size(), days, edges);
}

// Each storyline by the place of the event with its smallest id.
std::vector<std::size_t> name_storylines(std::vector<std::size_t> storylines, const std::vector<EventProfile>& events) {
  std::vector<std::size_t> named(events.size(), events.size());
  for (std::size_t i = 0; i < events.size(); ++i) {
    std::size_t& name = named[storylines[i]];
    if (name == events.size() || events[i].event.id < events[name].event.id) name = i;
  }
  for (std::size_t& storyline : storylines) storyline = named[storyline];
  return storylines;
}

// What became of the overrides of actors and of entries, each list in the order of the options, as one in that order.
std::vector<AppliedOverride> in_order(const std::vector<Override>& given, std::vector<AppliedOverride> of_actors,
                                      std::vector<AppliedOverride> of_events) {
  std::vector<AppliedOverride> applied;
  auto actor = of_actors.begin();
  auto event = of_events.begin();
  for (const Override& one : given) {
    if (actor != of_actors.end() && actor->override == one) {
      applied.push_back(std::move(*actor++));
    } else if (event != of_events.end() && event->override == one) {
      applied.push_back(std::move(*event++));
    }
  }
  return applied;
}

}  // namespace

EventGraph build_graph(ClaimSet claims, const TableSet& tables, const TimelineOptions& options) {
  const base::StopWords stop_words(tables.table("stop_words"));
  EventGraphBuilder::Parts parts;
  parts.claims = graph::reported_by(normalise(std::move(claims)), options.as_of);
  parts.origins = graph::find_common_origins(parts.claims.articles);
  parts.claims = graph::without_furniture(std::move(parts.claims), parts.origins);
  parts.claims = graph::date_copies(std::move(parts.claims), parts.origins);
  graph::MergedActors actors =
      graph::merge_actors(std::move(parts.claims), options.overrides, graph::ActorTables(tables));
  parts.claims = std::move(actors.claims);
  parts.claims = graph::resolve_anchored_dates(std::move(parts.claims));
  parts.claims = graph::settle_occasions(std::move(parts.claims));
  parts.claims.claims = graph::join_status_subjects(std::move(parts.claims.claims));
  parts.days = graph::find_story_days(parts.claims, parts.origins);
  std::vector<graph::Telling> tellings =
      graph::find_tellings(parts.claims, stop_words, tables.table("recurrence_cues"));
  graph::Gatherings gatherings = graph::gather_events(tellings, parts.claims);
  const auto corrections = graph::correct_events(options.overrides, parts.claims, tellings, gatherings);
  std::vector<EventProfile> events = graph::build_profiles(gatherings, tellings, parts.claims, parts.origins);
  parts.links = graph::find_links(events, parts.claims);
  parts.network = build_network(events, parts.claims, parts.links);
  parts.storylines = name_storylines(parts.network.storylines(), events);
  const std::vector<double> salience = graph::find_salience(
      events, parts.claims, parts.days, parts.network.centrality(), stop_words, options, tables.table("weak_openings"));
  for (std::size_t i = 0; i < events.size(); ++i) {
    events[i].event.salience = salience[i];
    parts.events.push_back(std::move(events[i].event));
  }
  parts.overrides = in_order(options.overrides, std::move(actors.overrides),
                             graph::report_corrections(corrections, options.overrides, parts.claims, parts.events));
  return EventGraphBuilder::finish(std::move(parts));
}

}  // namespace throughline
