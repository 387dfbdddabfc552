#include "graph/actor_overrides.hpp"

#include <algorithm>

namespace throughline::graph {
namespace {

bool is_named(const CensusActor& actor, const std::string& target) {
  return actor.id == target || actor.name == target;
}

bool is_any_of(const CensusActor& actor, const std::vector<std::string>& targets) {
  return std::ranges::any_of(targets, [&](const std::string& target) { return is_named(actor, target); });
}

}  // namespace

std::vector<std::size_t> find_targets(std::span<const CensusActor> census, const std::string& target) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < census.size(); ++i) {
    if (is_named(census[i], target)) found.push_back(i);
  }
  if (!found.empty()) return found;
  const std::string alias = joined(folded_words(target));
  for (std::size_t i = 0; i < census.size(); ++i) {
    if (std::ranges::binary_search(census[i].aliases, alias)) found.push_back(i);
  }
  return found;
}

std::optional<std::size_t> find_split(std::span<const Override> overrides, std::span<const CensusActor> census,
                                      const ActorIdentity& identity) {
  for (std::size_t i = 0; i < overrides.size(); ++i) {
    if (overrides[i].kind != OverrideKind::split_actor) continue;
    const bool from = is_any_of(census[identity.from], overrides[i].targets);
    if (from != is_any_of(census[identity.into], overrides[i].targets)) return i;
  }
  return std::nullopt;
}

std::vector<ActorIdentity> find_united(const Override& override, std::span<const CensusActor> census) {
  const bool unites = override.kind == OverrideKind::merge_actors ||
                      (override.kind == OverrideKind::split_actor && !override.value.empty());
  if (!unites) return {};
  std::vector<std::size_t> all;
  for (const std::string& target : override.targets) {
    const std::vector<std::size_t> found = find_targets(census, target);
    all.insert(all.end(), found.begin(), found.end());
  }
  std::vector<ActorIdentity> identities;
  for (std::size_t i = 1; i < all.size(); ++i) {
    const std::string note = override.note.empty() ? "an editor's correction" : override.note;
    identities.push_back({all[i], all.front(), {}, "override: " + note});
  }
  return identities;
}

}  // namespace throughline::graph
