// What a day's sentences tell between them, said in the fewest: the summary of a day.
#pragma once

#include <cstddef>
#include <vector>

#include "timeline/day_sentences.hpp"
#include "timeline/knowledge.hpp"
#include "timeline/sentence_choice.hpp"
#include "timeline/word_rarity.hpp"

namespace throughline::timeline {

// Sentences chosen for one event.
struct EventSummary {
  const Event* event = nullptr;
  std::vector<Candidate> sentences;  // the best first; not empty
};

// At most `count` of a day's sentences, those that together are most like all that is told of the day: the centroid of
// TF-IDF vectors, approached greedily (Ghalandari 2017, "Revisiting the centroid-based method"). A sentence whose words
// name the day counts double in the centroid; one that stands early in its article is preferred, one that needs its
// context or is very long is not. Fewer than `count` when a further sentence would tell little new. The events that are
// left have a sentence; in the order in which they were chosen.
std::vector<EventSummary> summarise_day(std::vector<DaySentence> sentences, std::size_t count,
                                        const Knowledge& knowledge, const WordRarity& rarity);

}  // namespace throughline::timeline
