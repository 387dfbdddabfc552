// Typed links between events, each with the rule and the evidence that made it.
#pragma once

#include <span>
#include <vector>

#include "graph/event_profile.hpp"
#include "graph/event_threads.hpp"

namespace throughline::graph {

// How two events compare when a link is sought. Each part is 0..1.
struct Relation {
  double words = 0;
  double actors = 0;  // shared share of the actors of the one that has fewer
  double deed = 0;

  double strength() const { return 0.5 * words + 0.3 * actors + 0.2 * deed; }
};

Relation relate(const EventProfile& a, const EventProfile& b);

// follows: from a fact to the fact before it that it has most to do with.
std::vector<Link> find_followers(std::span<const EventProfile> events, const EventThreads& threads);
// contradicts: from a denial or a negation to the assertion it stands against.
std::vector<Link> find_contradictions(std::span<const EventProfile> events, const EventThreads& threads);
// fulfils: from a fact to the plan, reported no later, of the same deed and actors for about that day.
std::vector<Link> find_fulfilments(std::span<const EventProfile> events, const EventThreads& threads);
// part_of: from what happened on a day to what lasted over several, of the same deed and actors.
std::vector<Link> find_parts(std::span<const EventProfile> events, const EventThreads& threads);
// updates: from an event that tells a count or a state to the one before that told the same count or state; contradicts
// when both speak of the same day and cannot both hold.
std::vector<Link> find_updates(std::span<const EventProfile> events, const ClaimSet& set);

// All of them, sorted by (from, to, type), one of each.
std::vector<Link> find_links(std::span<const EventProfile> events, const ClaimSet& set);

}  // namespace throughline::graph
