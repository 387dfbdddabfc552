#include "timeline/editor_overrides.hpp"

#include <algorithm>

#include "throughline/edtf.hpp"

namespace throughline::timeline {
namespace {

bool is_of_graph(OverrideKind kind) {
  return kind == OverrideKind::merge_actors || kind == OverrideKind::split_actor ||
         kind == OverrideKind::merge_entries || kind == OverrideKind::split_entry;
}

bool is_called(const Actor& actor, const std::string& target) {
  return actor.id == target || actor.name == target || std::ranges::find(actor.aliases, target) != actor.aliases.end();
}

}  // namespace

EditorOverrides::EditorOverrides(const EventGraph& graph, std::span<const Override> overrides)
    : graph_(graph), overrides_(overrides), events_(graph.events().begin(), graph.events().end()) {
  if (overrides.empty()) return;
  for (std::size_t i = 0; i < graph.events().size(); ++i) {
    for (const std::string& claim : graph.events()[i].claims) event_of_.emplace(claim, i);
  }
  for (const Override& override : overrides) apply(override, changed_.emplace_back());
  std::erase_if(events_, [&](const Event& event) { return hidden_.contains(event.id); });
  std::stable_sort(events_.begin(), events_.end(), [](const Event& a, const Event& b) {
    const auto order = compare(a.date, b.date);
    return order != 0 ? order < 0 : a.id < b.id;
  });
}

void EditorOverrides::apply(const Override& override, std::vector<std::string>& changed) {
  if (is_of_graph(override.kind) || override.kind == OverrideKind::correct_count) return;
  std::set<std::string> found;
  for (const std::string& target : override.targets) {
    if (override.kind == OverrideKind::rename && rename_actors(override, target, found)) continue;
    const auto event = event_of_.find(target);
    if (event != event_of_.end()) apply_to_event(override, event->second, found);
  }
  changed.assign(found.begin(), found.end());
}

void EditorOverrides::apply_to_event(const Override& override, std::size_t event, std::set<std::string>& changed) {
  const std::string& id = events_[event].id;
  changed.insert(id);
  switch (override.kind) {
    case OverrideKind::set_date:
      events_[event].date = parse_edtf(override.value);
      if (events_[event].date) events_[event].date->basis = "override";
      break;
    case OverrideKind::hide:
      hidden_.insert(id);
      break;
    case OverrideKind::pin:
      pinned_.insert(id);
      break;
    case OverrideKind::rename:
      headlines_[id] = override.value;
      break;
    default:
      break;
  }
}

bool EditorOverrides::rename_actors(const Override& override, const std::string& target,
                                    std::set<std::string>& changed) {
  bool found = false;
  for (const Actor& actor : graph_.actors()) {
    if (!is_called(actor, target)) continue;
    Actor& renamed = renamed_.try_emplace(actor.id, actor).first->second;
    if (renamed.name != override.value) renamed.aliases.push_back(renamed.name);
    std::erase(renamed.aliases, override.value);
    std::ranges::sort(renamed.aliases);
    renamed.name = override.value;
    changed.insert(actor.id);
    found = true;
  }
  return found;
}

const std::string* EditorOverrides::headline(std::string_view entry) const {
  const auto found = headlines_.find(entry);
  return found == headlines_.end() ? nullptr : &found->second;
}

const Actor* EditorOverrides::renamed(std::string_view actor) const {
  const auto found = renamed_.find(actor);
  return found == renamed_.end() ? nullptr : &found->second;
}

std::vector<AppliedOverride> EditorOverrides::applied() const {
  std::vector<AppliedOverride> applied;
  auto of_graph = graph_.overrides().begin();
  for (std::size_t i = 0; i < overrides_.size(); ++i) {
    AppliedOverride one{overrides_[i], changed_[i]};
    if (is_of_graph(one.override.kind) && of_graph != graph_.overrides().end()) one.changed = (of_graph++)->changed;
    applied.push_back(std::move(one));
  }
  return applied;
}

}  // namespace throughline::timeline
