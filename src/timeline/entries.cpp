#include "timeline/entries.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <set>
#include <string_view>

#include "timeline/headline.hpp"
#include "timeline/sentence_choice.hpp"

namespace throughline::timeline {
namespace {

// Entries before this one whose sentences are not told again.
constexpr std::size_t kNeighbours = 4;

void add_cast(const std::vector<const Claim*>& claims, Entry& entry) {
  for (const Claim* claim : claims) {
    for (const ActorRole& role : claim->actors) {
      if (role.role == Role::place) {
        entry.places.push_back(role.actor);
      } else {
        entry.actors.push_back(role);
      }
    }
  }
  std::sort(entry.actors.begin(), entry.actors.end());
  entry.actors.erase(std::unique(entry.actors.begin(), entry.actors.end()), entry.actors.end());
  std::sort(entry.places.begin(), entry.places.end());
  entry.places.erase(std::unique(entry.places.begin(), entry.places.end()), entry.places.end());
}

void tell(const std::vector<Candidate>& sentences, Stance stance, const Knowledge& knowledge, Entry& entry) {
  for (const Candidate& sentence : sentences) {
    entry.summary.push_back({std::string(sentence.text), sentence.claims.front()->id});
  }
  entry.headline = build_headline(sentences.front(), stance, knowledge);
}

Entry build_entry(const ClaimView& view, const Event& event) {
  Entry entry;
  entry.id = event.id;
  entry.date = event.date;
  entry.salience = event.salience;
  entry.claims = event.claims;
  entry.articles = event.articles;
  entry.origins = event.origins;
  entry.merged = event.merged;
  add_cast(view.claims_of(event), entry);
  return entry;
}

}  // namespace

Stance stance_of_event(const std::vector<const Claim*>& claims) {
  std::array<std::size_t, 5> votes{};
  for (const Claim* claim : claims) {
    const bool rides_along = claim->kind == ClaimKind::count || claim->kind == ClaimKind::status;
    // A rider decides only where there is nothing else, so one vote of the others outweighs all of them.
    votes[static_cast<std::size_t>(stance_of(*claim))] += rides_along ? 1U : claims.size() + 1U;
  }
  return static_cast<Stance>(std::distance(votes.begin(), std::max_element(votes.begin(), votes.end())));
}

std::vector<Entry> build_entries(const ClaimView& view, const std::vector<const Event*>& events,
                                 const Knowledge& knowledge, std::uint32_t sentences) {
  std::vector<Entry> entries;
  std::vector<std::vector<std::string>> told;
  for (const Event* event : events) {
    Entry entry = build_entry(view, *event);
    const std::vector<Candidate> ranked = rank_sentences(view, *event, knowledge);
    const std::vector<Candidate> chosen = choose_sentences(ranked, sentences, told);
    for (const Candidate& candidate : chosen) told.push_back(candidate.words);
    tell(chosen, stance_of_event(view.claims_of(*event)), knowledge, entry);
    if (told.size() > kNeighbours) told.erase(told.begin(), told.end() - static_cast<std::ptrdiff_t>(kNeighbours));
    entries.push_back(std::move(entry));
  }
  return entries;
}

std::vector<Entry> build_entries(const ClaimView& view, const std::vector<EventSummary>& summaries,
                                 const Knowledge& knowledge) {
  std::vector<Entry> entries;
  for (const EventSummary& summary : summaries) {
    entries.push_back(build_entry(view, *summary.event));
    tell(summary.sentences, stance_of_event(view.claims_of(*summary.event)), knowledge, entries.back());
  }
  return entries;
}

void add_storylines(const EventGraph& graph, std::vector<Entry>& entries) {
  std::set<std::string_view> linked;
  for (const Link& link : graph.links()) {
    linked.insert(link.from);
    linked.insert(link.to);
  }
  for (Entry& entry : entries) {
    if (linked.contains(entry.id)) entry.storyline = std::string(graph.storyline(entry.id));
  }
}

}  // namespace throughline::timeline
