// The parts from which developments are put together: one function a part, each adding what it finds.
#pragma once

#include <string>
#include <vector>

#include "diff/story_side.hpp"
#include "throughline/timeline_diff.hpp"

namespace throughline::diff {

struct Sides {
  StorySide from;
  StorySide to;
};

// How much kinds of change weigh against each other, 0 to 1: what a reader would act on first. Most kinds weigh more
// the more salient the entry is that they are about.
namespace weight {
inline constexpr double kStatus = 0.60;
inline constexpr double kFirstStatus = 0.35;
inline constexpr double kStatusBySalience = 0.40;
inline constexpr double kCount = 0.45;
inline constexpr double kCountBySalience = 0.45;
inline constexpr double kDisagreement = 0.50;
inline constexpr double kDisagreementBySalience = 0.30;
inline constexpr double kPlanBroken = 0.55;
inline constexpr double kPlanFulfilled = 0.45;
inline constexpr double kPlanOverdue = 0.35;
inline constexpr double kPlanBySalience = 0.40;
inline constexpr double kAdded = 0.25;
inline constexpr double kAddedBySalience = 0.65;
inline constexpr double kWithdrawn = 0.45;
inline constexpr double kMoved = 0.30;
inline constexpr double kMovedBySalience = 0.35;
inline constexpr double kCorroborated = 0.20;
inline constexpr double kCorroboratedBySalience = 0.35;
inline constexpr double kGoneQuiet = 0.30;
// Below kTellingImportance: what no reader would act on.
inline constexpr double kBackground = 0.15;
inline constexpr double kBroughtIn = 0.10;
inline constexpr double kReworded = 0.05;
inline constexpr double kLeftOut = 0.02;
}  // namespace weight

// Who says what the claims say, each once, in their order.
std::vector<std::string> voices(const std::vector<std::string>& claims, const StorySide& side);

// A development of the track's own kind that tells this point.
Development of_reading(const Track& track, const TrackPoint& point, const Sides& sides);

void add_entries(const TimelineDiff& diff, const Sides& sides, std::vector<Development>& found);
void add_entry_changes(const TimelineDiff& diff, const Sides& sides, std::vector<Development>& found);
// What new reports say of tracks: states that turned, counts that were revised or told for the first time.
void add_readings(const Sides& sides, std::vector<Development>& found);
void add_disagreements(const TimelineDiff& diff, const Sides& sides, std::vector<Development>& found);
// Plans of which a new report tells the outcome, and those whose day has passed without one.
void add_plans(const Sides& sides, std::vector<Development>& found);
// Tracks on which reports came at a steady pace and no longer do.
void add_silences(const Sides& sides, std::vector<Development>& found);

}  // namespace throughline::diff
