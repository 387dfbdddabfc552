// Finds the parts of a timeline by id, and what belongs together.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/timeline.hpp"

namespace throughline::render {

// A link seen from one of its ends.
struct ThreadStep {
  LinkType type = LinkType::follows;
  const Entry* entry = nullptr;  // the other end
};

// A point that an entry's claims gave to a track, and the one before it there; `before` is null for the first.
struct TrackStep {
  const Track* track = nullptr;
  const TrackPoint* before = nullptr;
  const TrackPoint* now = nullptr;
};

class TimelineIndex {
 public:
  // `timeline` must outlive the index.
  explicit TimelineIndex(const Timeline& timeline);

  // Null when there is none.
  const Claim* claim(std::string_view id) const;
  const TimelineActor* actor(std::string_view id) const;
  const TimelineArticle* article(std::string_view id) const;
  const Track* track(std::string_view id) const;
  const Entry* entry(std::string_view id) const;
  const Entry* entry_of_claim(std::string_view claim) const;

  // The actor's name; the id itself for an unknown one.
  std::string_view actor_name(std::string_view id) const;
  // What to call the article's source: its outlet, else its title, else its path.
  std::string_view source_name(std::string_view article) const;

  // What came before an entry in its threads, what after, and what it has to do with otherwise.
  std::vector<ThreadStep> earlier(const Entry& entry) const;
  std::vector<ThreadStep> later(const Entry& entry) const;
  // The moves of tracks that its claims report, each track once.
  std::vector<TrackStep> track_steps(const Entry& entry) const;
  std::vector<const Disagreement*> disagreements(const Entry& entry) const;
  // What an editor changed by hand in an entry or any of its claims, or in an actor; in the order of the overrides.
  std::vector<const AppliedOverride*> overrides(const Entry& entry) const;
  std::vector<const AppliedOverride*> overrides(std::string_view actor) const;
  // The entries that an actor takes part in, in order.
  const std::vector<const Entry*>& thread(std::string_view actor) const;

 private:
  std::map<std::string_view, const Claim*> claims_;
  std::map<std::string_view, const TimelineActor*> actors_;
  std::map<std::string_view, const TimelineArticle*> articles_;
  std::map<std::string_view, const Track*> tracks_;
  std::map<std::string_view, const Entry*> entries_;
  std::map<std::string_view, const Entry*> entries_by_claim_;
  std::multimap<std::string_view, const Link*> links_from_;
  std::multimap<std::string_view, const Link*> links_to_;
  std::multimap<std::string_view, TrackStep> steps_;                  // by claim
  std::multimap<std::string_view, const Disagreement*> disputed_by_;  // by claim
  std::multimap<std::string_view, const AppliedOverride*> edited_;    // by entry, actor or claim
  std::map<std::string_view, std::vector<const Entry*>> threads_;     // by actor
};

}  // namespace throughline::render
