// Claims, counts and track points in plain words, the same in every output.
#pragma once

#include <optional>
#include <string>

#include "render/timeline_index.hpp"
#include "throughline/timeline.hpp"

namespace throughline::render {

// "about 24", "at least 35", "20 to 30", "more than 100"; "unknown" when there is no number.
std::string number_words(const std::optional<Decimal>& value, const std::optional<Decimal>& low,
                         const std::optional<Decimal>& high, Qualifier qualifier);

// The same where a drawing has no room for words: "≈ 24", "≥ 35", "20–30".
std::string number_mark(const TrackPoint& point);

// "14" or "ended".
std::string side_words(const DisagreementSide& side);

// Who says it: its speakers, else the outlet that writes it.
std::string speaker_or_source(const Claim& claim, const TimelineIndex& index);

// "Abduction" for the class "abduct" (data/class_words.tsv); a class without words is shown by its own name.
std::string class_words(std::string_view event_class);

// "uncertain" or "about 24".
std::string point_words(const TrackPoint& point);

// "hostages alive, Gaza" or "ceasefire between Hamas and Israel".
std::string track_words(const Track& track);

// What a reader must know before taking the words for a fact: "planned", "denied", "possible", "did not happen";
// empty for a plain assertion.
std::string caution(const Claim& claim);

// "Israeli officials, through Axios": the words of its speakers, nearest first; empty when it has none.
std::string speaker_words(const std::vector<Speaker>& speakers);

// The same with names in place of pronouns, and none twice on end; a pronoun that means nobody known is left out.
std::string named_speakers(const std::vector<Speaker>& speakers, const TimelineIndex& index);

}  // namespace throughline::render
