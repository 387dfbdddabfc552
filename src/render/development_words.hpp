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

// "1 status turned, 4 new events"; empty when only the telling changed.
std::string tally(const TimelineDiff& diff);

// "status", "figure", "new": what kind of change it is, in a word or two.
std::string_view development_label(DevelopmentKind kind);

// The developments but for new events that another one, of a state or a figure, has told already.
std::vector<const Development*> worth_telling(const TimelineDiff& diff);

// Changes of the telling and not of the story: they come last and need no quotes.
bool is_minor(DevelopmentKind kind);

// "What changed between 1 March 2025 and 5 March 2025"; labels stand in for days that are not known.
std::string diff_title(const TimelineDiff& diff);

// "3 reports came in: The Lantern, Harbour Wire"; empty when none did.
std::string reports_between(const Timeline& from, const Timeline& to);

}  // namespace throughline::render
