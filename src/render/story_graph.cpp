#include "render/story_graph.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace throughline::render {
namespace {

constexpr std::int32_t kMostDays = 3;

std::string iso(const std::optional<Day>& day) { return day && has_iso_form(*day) ? to_string(*day) : ""; }

std::string day_id(const std::string& day) { return "day-" + day; }

StoryNode event_node(const Entry& entry) {
  StoryNode node{entry.id, "event", entry.headline, "", "", "", fmt::format("{:.4f}", entry.salience), ""};
  if (entry.date) {
    node.first = iso(entry.date->first);
    node.last = iso(entry.date->last);
  }
  node.storyline = entry.storyline.value_or("");
  return node;
}

void add_cast(const Entry& entry, StoryGraph& graph, std::set<std::string>& met) {
  for (const ActorRole& role : entry.actors) {
    graph.edges.push_back({entry.id, role.actor, "participates", std::string(to_string(role.role))});
    met.insert(role.actor);
  }
  for (const std::string& place : entry.places) {
    graph.edges.push_back({entry.id, place, "participates", std::string(to_string(Role::place))});
    met.insert(place);
  }
}

void add_days(const Entry& entry, StoryGraph& graph, std::set<std::string>& days) {
  if (!entry.date || !entry.date->first || !entry.date->last) return;
  if (*entry.date->last - *entry.date->first >= kMostDays) return;
  for (Day day = *entry.date->first; day <= *entry.date->last; day = day + 1) {
    if (!has_iso_form(day)) continue;
    days.insert(to_string(day));
    graph.edges.push_back({entry.id, day_id(to_string(day)), "falls_on", ""});
  }
}

}  // namespace

StoryGraph graph_of(const Timeline& timeline) {
  StoryGraph graph;
  std::set<std::string> met;
  std::set<std::string> days;
  for (const Entry& entry : timeline.entries) {
    graph.nodes.push_back(event_node(entry));
    add_cast(entry, graph, met);
    add_days(entry, graph, days);
  }
  for (const TimelineActor& actor : timeline.actors) {
    if (!met.contains(actor.id)) continue;
    graph.nodes.push_back({actor.id, "actor", actor.name, std::string(to_string(actor.kind)), "", "", "", ""});
  }
  for (const std::string& day : days) graph.nodes.push_back({day_id(day), "day", day, "", day, day, "", ""});
  for (const Link& link : timeline.links) graph.edges.push_back({link.from, link.to, to_string(link.type), link.why});
  std::set<std::string_view> known;
  for (const StoryNode& node : graph.nodes) known.insert(node.id);
  std::erase_if(graph.edges,
                [&](const StoryEdge& edge) { return !known.contains(edge.from) || !known.contains(edge.to); });
  std::sort(graph.edges.begin(), graph.edges.end(), [](const StoryEdge& a, const StoryEdge& b) {
    return std::tie(a.from, a.to, a.type, a.why) < std::tie(b.from, b.to, b.type, b.why);
  });
  return graph;
}

}  // namespace throughline::render
