#include "graph/event_merging.hpp"

#include <algorithm>
#include <functional>
#include <numeric>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/candidate_index.hpp"
#include "graph/same_event.hpp"

namespace throughline::graph {
namespace {

// Tellings of an event that a newcomer is compared with.
constexpr std::size_t kRepresentatives = 6;

struct Fit {
  double mean = 0;         // over the more alike half
  std::size_t beside = 0;  // the most alike
  Likeness best;
};

// An event is told in many ways: a newcomer must be like most of them, not like each.
double mean_of_greater_half(std::vector<double> scores) {
  const std::size_t most = scores.size() / 2 + 1;
  std::sort(scores.begin(), scores.end(), std::greater<>());
  scores.resize(most);
  return std::accumulate(scores.begin(), scores.end(), 0.0) / static_cast<double>(most);
}

class Gatherer {
 public:
  Gatherer(std::span<const Telling> tellings, const ClaimSet& set)
      : tellings_(tellings), set_(set), actor_weights_(weigh_actors(tellings, set.actors.size())) {}

  Gatherings gather() {
    for (std::size_t telling = 0; telling < tellings_.size(); ++telling) place(telling);
    return std::move(result_);
  }

 private:
  void place(std::size_t telling) {
    const std::vector<std::uint64_t> keys = CandidateIndex::keys(tellings_[telling], set_, actor_weights_);
    std::optional<Fit> best;
    std::size_t event = result_.events.size();
    for (const std::size_t candidate : index_.find(keys)) {
      const std::optional<Fit> fit = fit_into(candidate, telling);
      if (fit && fit->mean >= kSameEvent && (!best || fit->mean > best->mean)) {
        best = fit;
        event = candidate;
      }
    }
    if (!best) result_.events.emplace_back();
    result_.events[event].tellings.push_back(telling);
    if (best) result_.events[event].joinings.push_back({telling, best->beside, "same-event: " + to_string(best->best)});
    add_representative(event, telling);
    index_.add(keys, event);
  }

  std::string_view sentence_of(std::size_t telling) const {
    return set_.claims[tellings_[telling].claims.front()].quote.exact;
  }

  // Of tellings in the same words only the first stands for the event: copies do not outvote others.
  void add_representative(std::size_t event, std::size_t telling) {
    if (event == representatives_.size()) representatives_.emplace_back();
    std::vector<std::size_t>& chosen = representatives_[event];
    const bool is_copy =
        std::ranges::any_of(chosen, [&](std::size_t other) { return sentence_of(other) == sentence_of(telling); });
    if (chosen.size() < kRepresentatives && !is_copy) chosen.push_back(telling);
  }

  // Null when the telling cannot be the same as one of those it is compared with.
  std::optional<Fit> fit_into(std::size_t event, std::size_t telling) {
    Fit fit;
    std::vector<double> scores;
    for (const std::size_t other : representatives_[event]) {
      ++result_.comparisons;
      const std::optional<Likeness> likeness = compare(tellings_[other], tellings_[telling], set_, actor_weights_);
      if (!likeness) return std::nullopt;
      if (scores.empty() || likeness->score() > fit.best.score()) {
        fit.best = *likeness;
        fit.beside = other;
      }
      scores.push_back(likeness->score());
    }
    fit.mean = mean_of_greater_half(std::move(scores));
    return fit;
  }

  std::span<const Telling> tellings_;
  const ClaimSet& set_;
  std::vector<double> actor_weights_;
  CandidateIndex index_;
  std::vector<std::vector<std::size_t>> representatives_;  // of each event; never empty
  Gatherings result_;
};

}  // namespace

Gatherings gather_events(std::span<const Telling> tellings, const ClaimSet& set) {
  return Gatherer(tellings, set).gather();
}

}  // namespace throughline::graph
