// Whether two tellings tell the same event, as a score with its reason.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "graph/telling.hpp"

namespace throughline::graph {

// From this likeness on, two tellings are one event.
inline constexpr double kSameEvent = 0.52;

// What two tellings share. Each part is 0..1.
struct Likeness {
  double words = 0;   // cosine of the sentences
  double actors = 0;  // shared weight of who takes part
  double deed = 0;    // same lemma, same class, nothing
  double date = 0;    // same days, one within the other, unknown
  double extra = 0;   // places and numbers that agree or conflict; may be negative

  double score() const;
};

// An actor's weight: the rarer, the more it tells. log(1 + tellings / tellings with it), by place in ClaimSet::actors.
std::vector<double> weigh_actors(std::span<const Telling> tellings, std::size_t actors);

// Null when they cannot be the same: other stance, other days, other numbers, the same sentence, or one "another" of
// its kind. All zero when neither deed nor words in common speak for it.
std::optional<Likeness> compare(const Telling& a, const Telling& b, const ClaimSet& set,
                                std::span<const double> actor_weights);

// 0..1 for dates that may be the same, null for dates that cannot. A date assumed from the publication day may be up to
// two days late, for news is often told the day after. What lasted over days is not what happened on one of them.
std::optional<double> date_fit(const std::optional<DateSpan>& a, const std::optional<DateSpan>& b);

// "deed 1.00, actors 0.80, words 0.41, date 1.00, extra 0.00"
std::string to_string(const Likeness& likeness);

}  // namespace throughline::graph
