// What an editor's overrides change in a timeline: dates, headlines and names, what is hidden, what stays.
//
// Merging and splitting is a matter of the graph, and counts are corrected before it is built.
#pragma once

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "throughline/event_graph.hpp"
#include "throughline/override.hpp"

namespace throughline::timeline {

class EditorOverrides {
 public:
  // Both must outlive it.
  EditorOverrides(const EventGraph& graph, std::span<const Override> overrides);

  // The graph's, with the dates that were set, without those that are hidden; in the same order of date and id.
  const std::vector<Event>& events() const { return events_; }
  bool is_pinned(const Event& event) const { return pinned_.contains(event.id); }
  // Null when the entry keeps its headline, or the actor its name.
  const std::string* headline(std::string_view entry) const;
  const Actor* renamed(std::string_view actor) const;

  // One for each override, in their order.
  std::vector<AppliedOverride> applied() const;

 private:
  void apply(const Override& override, std::vector<std::string>& changed);
  void apply_to_event(const Override& override, std::size_t event, std::set<std::string>& changed);
  bool rename_actors(const Override& override, const std::string& target, std::set<std::string>& changed);

  const EventGraph& graph_;
  std::span<const Override> overrides_;
  std::vector<Event> events_;
  std::map<std::string_view, std::size_t> event_of_;  // by claim: the place in the graph's events
  std::set<std::string, std::less<>> hidden_;
  std::set<std::string, std::less<>> pinned_;
  std::map<std::string, std::string, std::less<>> headlines_;
  std::map<std::string, Actor, std::less<>> renamed_;
  std::vector<std::vector<std::string>> changed_;  // by override
};

}  // namespace throughline::timeline
