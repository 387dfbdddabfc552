// How much each sign of importance counts. Few, set by reason and not fitted; a sum of at most 1.
#pragma once

namespace throughline::graph {

// Independent voices: what several outlets tell matters more than what one does. The surest sign, and the dearest.
inline constexpr double kVoicesWeight = .16;
// Voices that tell something of the same day: the days that a topic's articles keep naming are its milestones.
inline constexpr double kDayWeight = .30;
// How near the top it is told, and in words of the titles: editors put first what matters.
inline constexpr double kProminenceWeight = .20;
// On how many later days it is still told: what is referred back to has shaped what followed.
inline constexpr double kEchoWeight = .08;
// Standing with the actors and days, and the links, that hold the story together (PageRank).
inline constexpr double kCentralityWeight = .10;
// A count or a state: something changed that can be followed.
inline constexpr double kSubstanceWeight = .08;
// Against what came before: the first of its kind, not one more round.
inline constexpr double kNoveltyWeight = .08;

// What was not done, or not surely, matters less than what was; what was only said matters less than what was done.
inline constexpr double kPlanFactor = 0.65;
inline constexpr double kTentativeFactor = 0.50;
inline constexpr double kDenialFactor = 0.60;
inline constexpr double kNegativeFactor = 0.60;
inline constexpr double kOnlySaidFactor = 0.75;
// Without a date, or with one of more than a month, an event has no place in a timeline of days.
inline constexpr double kUndatedFactor = 0.30;
inline constexpr double kWideDateFactor = 0.70;

// An event that is only told in sentences which need the one before them ("He added") cannot be shown well.
inline constexpr double kUnclearFactor = 0.70;
// Told in a few words that name nobody and count nothing ("Members voted"), it says little to who reads it alone.
inline constexpr double kThinFactor = 0.75;
// A state or a statement that has its day only from its print may have been so for long.
inline constexpr double kAssumedStateFactor = 0.80;

// How far a match with the query moves an event from where it stands towards 1.
inline constexpr double kQueryPull = 0.5;

}  // namespace throughline::graph
