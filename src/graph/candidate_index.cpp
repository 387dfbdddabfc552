#include "graph/candidate_index.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "graph/fold_digest.hpp"

namespace throughline::graph {
namespace {

constexpr std::size_t kEventsOfKey = 24;
constexpr std::size_t kMostCandidates = 16;
constexpr std::size_t kRareTerms = 6;
constexpr std::size_t kRareActors = 4;
constexpr std::size_t kMostDeeds = 4;
constexpr std::int32_t kMostDays = 3;
constexpr std::int32_t kAssumedLateness = 2;

enum class KeyKind : std::uint64_t { sentence = 1, deed, actor, term, lemma_in_article };

// The days under which a telling is filed; none when it has no date or a wide one.
std::vector<std::int32_t> days_of(const std::optional<DateSpan>& date) {
  if (!date || !date->first || !date->last || *date->last - *date->first >= kMostDays) return {};
  std::vector<std::int32_t> days;
  const std::int32_t early = date->certainty == Certainty::assumed ? kAssumedLateness : 0;
  for (std::int32_t day = date->first->number - early; day <= date->last->number; ++day) days.push_back(day);
  return days;
}

std::vector<std::size_t> rare_actors(const Telling& telling, std::span<const double> weights) {
  std::vector<std::size_t> actors;
  for (const Part& part : telling.parts) {
    if (actors.empty() || actors.back() != part.actor) actors.push_back(part.actor);
  }
  std::stable_sort(actors.begin(), actors.end(), [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; });
  if (actors.size() > kRareActors) actors.resize(kRareActors);
  return actors;
}

std::uint64_t key_of(KeyKind kind, Stance stance, std::uint64_t a, std::uint64_t b) {
  return fold_digest(fold_digest(static_cast<std::uint64_t>(kind) * 16U + static_cast<std::uint64_t>(stance), a), b);
}

}  // namespace

std::vector<std::uint64_t> CandidateIndex::keys(const Telling& telling, const ClaimSet& set,
                                                std::span<const double> actor_weights) {
  std::vector<std::uint64_t> keys;
  const auto add = [&](KeyKind kind, std::uint64_t a, std::uint64_t b) {
    keys.push_back(key_of(kind, telling.stance, a, b));
  };
  add(KeyKind::sentence, fold_digest(set.claims[telling.claims.front()].quote.exact), 0);
  for (std::size_t i = 0; i < std::min(telling.deeds.size(), kMostDeeds); ++i) {
    add(KeyKind::lemma_in_article, telling.article, fold_digest(telling.deeds[i].lemma));
  }
  const std::vector<std::size_t> actors = rare_actors(telling, actor_weights);
  for (const std::int32_t day : days_of(telling.date)) {
    const auto when = static_cast<std::uint64_t>(static_cast<std::int64_t>(day));
    for (std::size_t i = 0; i < std::min(telling.deeds.size(), kMostDeeds); ++i) {
      add(KeyKind::deed, when, fold_digest(telling.deeds[i].event_class));
    }
    for (const std::size_t actor : actors) add(KeyKind::actor, when, actor);
  }
  for (const std::uint32_t term : heaviest_terms(telling.terms, kRareTerms)) add(KeyKind::term, term, 0);
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

void CandidateIndex::add(std::span<const std::uint64_t> keys, std::size_t event) {
  for (const std::uint64_t key : keys) {
    std::vector<std::size_t>& events = events_[key];
    if (std::find(events.begin(), events.end(), event) != events.end()) continue;
    if (events.size() == kEventsOfKey) events.erase(events.begin());
    events.push_back(event);
  }
}

std::vector<std::size_t> CandidateIndex::find(std::span<const std::uint64_t> keys) const {
  std::vector<std::size_t> met;
  for (const std::uint64_t key : keys) {
    const auto found = events_.find(key);
    if (found != events_.end()) met.insert(met.end(), found->second.begin(), found->second.end());
  }
  std::sort(met.begin(), met.end());
  std::vector<std::pair<std::size_t, std::size_t>> votes;  // count, event
  for (const std::size_t event : met) {
    if (votes.empty() || votes.back().second != event) votes.emplace_back(0, event);
    ++votes.back().first;
  }
  std::stable_sort(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  if (votes.size() > kMostCandidates) votes.resize(kMostCandidates);
  std::vector<std::size_t> events;
  for (const auto& [count, event] : votes) events.push_back(event);
  return events;
}

}  // namespace throughline::graph
