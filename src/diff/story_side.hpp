// One side of a comparison, with what developments ask of it.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/timeline.hpp"

namespace throughline::diff {

class StorySide {
 public:
  // REQUIRES: `timeline` outlives this.
  explicit StorySide(const Timeline& timeline);

  const Timeline& timeline() const { return *timeline_; }
  // Null when there is none of that id.
  const Claim* claim(std::string_view id) const;
  const Entry* entry(std::string_view id) const;
  const Track* track(std::string_view id) const;
  const Entry* entry_with(std::string_view claim) const;
  // Whether the article is among its sources, shown or not.
  bool knows_article(std::string_view id) const { return articles_.contains(id); }
  // The day up to which it tells: its as-of day, else that of the last report.
  std::optional<Day> day() const { return day_; }

  // Who says it: its speaker as written, or by name where a pronoun is written, else the outlet; empty when neither is
  // known.
  std::string voice(const Claim& claim) const;
  // Origin of the claim's article: copies of one text share one.
  std::string_view origin_of(const Claim& claim) const;
  // Salience of the entry that has the claim; a middling one when none has.
  double weight_of(std::string_view claim) const;
  bool is_plan(const Entry& entry) const;

 private:
  const Timeline* timeline_;
  std::map<std::string_view, const Claim*> claims_;
  std::map<std::string_view, const Entry*> entries_;
  std::map<std::string_view, const Entry*> entry_of_;  // by claim
  std::map<std::string_view, const Track*> tracks_;
  std::map<std::string_view, const TimelineArticle*> articles_;
  std::map<std::string_view, const TimelineActor*> actors_;
  std::optional<Day> day_;
};

// "hostages alive, Gaza" or "ceasefire: Hamas, Israel".
std::string track_name(const Track& track);

// "at least 24", "20 to 30", "in force".
std::string reading_words(const TrackPoint& point);

}  // namespace throughline::diff
