// How much each event matters to the story, 0..1.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "graph/event_profile.hpp"
#include "throughline/options.hpp"

namespace throughline::graph {

// The signs of importance of one event, each 0..1, in the order of salience_weights.hpp.
struct SalienceSigns {
  double voices = 0;
  double day = 0;
  double prominence = 0;
  double echo = 0;
  double centrality = 0;
  double substance = 0;
  double novelty = 0;
  bool unclear = false;        // every sentence opens with a word that needs the sentence before
  bool thin = false;           // few words, no name, no count
  bool assumed_state = false;  // no deed, and dated only by its print
  double query = 0;            // share of the query's phrases that a quote has
};

// Rounded to four places. `centrality` has one number an event; `days` are find_story_days of `set`.
std::vector<double> find_salience(std::span<const EventProfile> events, const ClaimSet& set,
                                  std::span<const StoryDay> days, std::span<const double> centrality,
                                  const base::StopWords& stop_words, const TimelineOptions& options,
                                  const Table& weak_openings);

// The weighted signs, lowered for what was not done, only said or not dated.
double weigh(const SalienceSigns& signs, const EventProfile& event);

}  // namespace throughline::graph
