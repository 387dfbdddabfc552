// Tracks: one count or one state over time, each point with its speaker.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/timeline.hpp"
#include "timeline/claim_view.hpp"
#include "timeline/knowledge.hpp"

namespace throughline::timeline {

// Who vouches for a claim: the nearest speaker's actor, else the speaker's words, else the outlet; empty when none of
// them is known.
std::string voucher(const Claim& claim, const ClaimView& view);

// All tracks that the claims of `events` give, by kind, subject, of, unit. Plans, possibilities, denials and negations
// are no readings. Points are in total order by date, reported day, claim and place in the text.
std::vector<Track> build_tracks(const ClaimView& view, const std::vector<const Event*>& events);

// Sets superseded_by: the next point of the same voucher with a later as-of date. Of counts only those that are a level
// at a time, or that tell of one event; what adds to a total neither supersedes nor is superseded.
void mark_superseded(std::vector<Track>& tracks, const ClaimView& view, const std::vector<const Event*>& events,
                     const Knowledge& knowledge);

// Leaves out tracks of a single reading that no claim of `shown` gives.
std::vector<Track> worth_showing(std::vector<Track> tracks, const std::set<std::string, std::less<>>& shown);

}  // namespace throughline::timeline
