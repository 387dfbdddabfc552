// The sentences that tell of one day.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "timeline/claim_view.hpp"
#include "timeline/knowledge.hpp"
#include "timeline/sentence_choice.hpp"

namespace throughline::timeline {

// An event of a day, and whether the user asked for it: what was not asked for is not told, but says what else
// happened.
struct DayEvent {
  const Event* event = nullptr;
  bool is_asked_for = true;
};

struct DaySentence {
  Candidate candidate;
  const Event* event = nullptr;  // the one that it tells first
  bool names_day = false;        // in words; otherwise it only stands there by the day of its print
  bool may_be_told = false;      // its event is asked for and it has one of the phrases
};

// What is told of the very day of `events`: a sentence that gives the event another day, or a vaguer one, tells of
// that. Those that name the day first, then those that stand nearest to the top of their article; 400 at most, so that
// a day on which everything happened stays cheap. Sentences of less than four content words are left out. With `query`,
// only sentences with one of its phrases may be told.
std::vector<DaySentence> find_day_sentences(const ClaimView& view, const std::vector<DayEvent>& events,
                                            const std::vector<std::string>& query, const Knowledge& knowledge);

}  // namespace throughline::timeline
