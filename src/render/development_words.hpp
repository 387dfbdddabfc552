// One thing that changed, told in a sentence: the same in every output of a diff.
#pragma once

#include <string>
#include <vector>

#include "throughline/timeline_diff.hpp"

namespace throughline::render {

// "Killed, Gaza: revised from 404 to 413, according to the Gaza health ministry". Without a full stop.
std::string development_words(const Development& development);

// The same with a full stop.
std::string as_sentence(const Development& development);

// "1 status turned, 4 new events": what is worth telling, counted; empty when only the telling changed.
std::string tally(const TimelineDiff& diff);

// "status", "figure", "new": what kind of change it is, in a word or two.
std::string_view development_label(DevelopmentKind kind);

// What changed in the story, each once: a new event that turns a state or revises a figure is told as that, and a state
// that was never told before as the new event that tells it.
std::vector<const Development*> worth_telling(const TimelineDiff& diff);

// Changes of the telling, and background that came to be known: they come last and need no quotes.
std::vector<const Development*> of_the_telling(const TimelineDiff& diff);

// "2 entries told in other words, 1 entry no longer shown"; empty when there are none.
std::string telling_tally(const TimelineDiff& diff);

// "What changed between 1 and 5 March 2025"; labels stand in for days that are not known.
std::string diff_title(const TimelineDiff& diff);

// "3 reports came in: The Lantern, Harbour Wire"; empty when none did.
std::string reports_between(const Timeline& from, const Timeline& to);

}  // namespace throughline::render
