#include "graph/event_merging.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
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

// Two events need more than a telling does: much is glued at once.
constexpr double kSameEvents = kSameEvent + 0.03;

struct Fit {
  double mean = 0;          // over the more alike half
  std::size_t telling = 0;  // the one that joins
  std::size_t beside = 0;   // the most alike
  Likeness best;
};

// An event is told in many ways: a newcomer must be like half of them, not like each.
double mean_of_greater_half(std::vector<double> scores) {
  const std::size_t most = (scores.size() + 1) / 2;
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
    for (std::size_t event = 0; event < representatives_.size(); ++event) join_event(event);
    std::erase_if(result_.events, [](const Gathering& event) { return event.tellings.empty(); });
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

  // Two events may have begun apart because their first tellings were unlike; what came later can show that they are
  // one. Asked only where several tellings speak: single ones had their turn.
  void join_event(std::size_t event) {
    if (representatives_[event].size() < 2) return;
    std::optional<Fit> best;
    std::size_t into = event;
    for (const std::size_t candidate : candidates_of(event)) {
      const std::optional<Fit> fit = fit_of_events(event, candidate);
      if (fit && fit->mean >= kSameEvents && (!best || fit->mean > best->mean)) {
        best = fit;
        into = candidate;
      }
    }
    if (best) absorb(event, into, *best);
  }

  std::vector<std::size_t> candidates_of(std::size_t event) const {
    const std::size_t first = representatives_[event].front();
    std::vector<std::size_t> found = index_.find(CandidateIndex::keys(tellings_[first], set_, actor_weights_));
    std::erase_if(found, [&](std::size_t other) { return other == event || result_.events[other].tellings.empty(); });
    return found;
  }

  // The mean over the tellings of `event` of the most alike of `other`. Null when two of them cannot be the same.
  std::optional<Fit> fit_of_events(std::size_t event, std::size_t other) {
    Fit fit;
    for (const std::size_t telling : representatives_[event]) {
      const std::optional<Fit> one = fit_into(other, telling);
      if (!one) return std::nullopt;
      fit.mean += one->best.score() / static_cast<double>(representatives_[event].size());
      if (one->best.score() > fit.best.score()) {
        fit.best = one->best;
        fit.beside = one->beside;
        fit.telling = telling;
      }
    }
    return fit;
  }

  void absorb(std::size_t event, std::size_t into, const Fit& fit) {
    Gathering& old = result_.events[event];
    Gathering& whole = result_.events[into];
    whole.tellings.insert(whole.tellings.end(), old.tellings.begin(), old.tellings.end());
    std::sort(whole.tellings.begin(), whole.tellings.end());
    std::ranges::move(old.joinings, std::back_inserter(whole.joinings));
    whole.joinings.push_back({fit.telling, fit.beside, "same-event: " + to_string(fit.best)});
    for (const std::size_t telling : representatives_[event]) add_representative(into, telling);
    old = {};
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
