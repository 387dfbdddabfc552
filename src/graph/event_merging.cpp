#include "graph/event_merging.hpp"

#include <algorithm>
#include <optional>

#include "graph/candidate_index.hpp"
#include "graph/same_event.hpp"

namespace throughline::graph {
namespace {

// Tellings of an event that a newcomer is compared with.
constexpr std::size_t kRepresentatives = 6;

struct Fit {
  double mean = 0;
  std::size_t beside = 0;  // the most alike
  Likeness best;
};

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
      const std::optional<Fit> fit = fit_into(result_.events[candidate], telling);
      if (fit && fit->mean >= kSameEvent && (!best || fit->mean > best->mean)) {
        best = fit;
        event = candidate;
      }
    }
    if (!best) result_.events.emplace_back();
    result_.events[event].tellings.push_back(telling);
    if (best) result_.events[event].joinings.push_back({telling, best->beside, "same-event: " + to_string(best->best)});
    index_.add(keys, event);
  }

  // Null when the telling cannot be the same as one of those it is compared with.
  std::optional<Fit> fit_into(const Gathering& event, std::size_t telling) {
    Fit fit;
    const std::size_t count = std::min(kRepresentatives, event.tellings.size());
    for (std::size_t i = 0; i < count; ++i) {
      ++result_.comparisons;
      const std::size_t other = event.tellings[i];
      const std::optional<Likeness> likeness = compare(tellings_[other], tellings_[telling], set_, actor_weights_);
      if (!likeness) return std::nullopt;
      fit.mean += likeness->score() / static_cast<double>(count);
      if (i == 0 || likeness->score() > fit.best.score()) {
        fit.best = *likeness;
        fit.beside = other;
      }
    }
    return fit;
  }

  std::span<const Telling> tellings_;
  const ClaimSet& set_;
  std::vector<double> actor_weights_;
  CandidateIndex index_;
  Gatherings result_;
};

}  // namespace

Gatherings gather_events(std::span<const Telling> tellings, const ClaimSet& set) {
  return Gatherer(tellings, set).gather();
}

}  // namespace throughline::graph
