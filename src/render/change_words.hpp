// What changed, in words: the same in every output of a diff.
#pragma once

#include <string>
#include <string_view>

#include "throughline/timeline_diff.hpp"

namespace throughline::render {

// "date moved", "count revised".
std::string_view change_verb(ChangedField field);

// "moved from March 2025 to 5 March 2025".
std::string change_words(const EntryChange& change);

// "ceasefire: Hamas, Israel turned from in force to uncertain"; "new: about 24"; "no longer told: 24".
std::string track_change_words(const TrackChange& change);

// "3 added, 1 removed, 2 changed"; "nothing changed".
std::string totals(const TimelineDiff& diff);

}  // namespace throughline::render
