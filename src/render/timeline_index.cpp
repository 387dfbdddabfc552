#include "render/timeline_index.hpp"

#include <algorithm>

namespace throughline::render {
namespace {

template <class T>
const T* look_up(const std::map<std::string_view, const T*>& map, std::string_view id) {
  const auto found = map.find(id);
  return found == map.end() ? nullptr : found->second;
}

// The point before `at` on its track by the same clock: the latest with an earlier date or report.
const TrackPoint* point_before(const Track& track, std::size_t at) { return at == 0 ? nullptr : &track.points[at - 1]; }

}  // namespace

TimelineIndex::TimelineIndex(const Timeline& timeline) {
  for (const Claim& claim : timeline.claims) claims_.emplace(claim.id, &claim);
  for (const TimelineActor& actor : timeline.actors) actors_.emplace(actor.id, &actor);
  for (const TimelineArticle& article : timeline.articles) articles_.emplace(article.id, &article);
  for (const Entry& entry : timeline.entries) {
    entries_.emplace(entry.id, &entry);
    for (const std::string& claim : entry.claims) entries_by_claim_.emplace(claim, &entry);
    for (const ActorRole& role : entry.actors) {
      auto& thread = threads_[role.actor];
      if (thread.empty() || thread.back() != &entry) thread.push_back(&entry);
    }
  }
  for (const Track& track : timeline.tracks) {
    tracks_.emplace(track.id, &track);
    for (std::size_t i = 0; i < track.points.size(); ++i) {
      steps_.emplace(track.points[i].claim, TrackStep{&track, point_before(track, i), &track.points[i]});
    }
  }
  for (const Disagreement& disagreement : timeline.disagreements) {
    for (const DisagreementSide& side : disagreement.sides) {
      for (const std::string& claim : side.claims) disputed_by_.emplace(claim, &disagreement);
    }
  }
  for (const AppliedOverride& applied : timeline.overrides) {
    for (const std::string& id : applied.changed) edited_.emplace(id, &applied);
  }
  for (const Link& link : timeline.links) {
    links_from_.emplace(link.from, &link);
    links_to_.emplace(link.to, &link);
  }
}

const Claim* TimelineIndex::claim(std::string_view id) const { return look_up(claims_, id); }
const TimelineActor* TimelineIndex::actor(std::string_view id) const { return look_up(actors_, id); }
const TimelineArticle* TimelineIndex::article(std::string_view id) const { return look_up(articles_, id); }
const Track* TimelineIndex::track(std::string_view id) const { return look_up(tracks_, id); }
const Entry* TimelineIndex::entry(std::string_view id) const { return look_up(entries_, id); }
const Entry* TimelineIndex::entry_of_claim(std::string_view claim) const { return look_up(entries_by_claim_, claim); }

std::string_view TimelineIndex::actor_name(std::string_view id) const {
  const TimelineActor* found = actor(id);
  return found == nullptr ? id : std::string_view(found->name);
}

std::string_view TimelineIndex::source_name(std::string_view article) const {
  const TimelineArticle* found = this->article(article);
  if (found == nullptr) return article;
  if (!found->outlet.empty()) return found->outlet;
  return found->title.empty() ? found->path : found->title;
}

// A link runs from the later entry to the one that it follows, updates, contradicts or fulfils.
std::vector<ThreadStep> TimelineIndex::earlier(const Entry& entry) const {
  std::vector<ThreadStep> steps;
  const auto [begin, end] = links_from_.equal_range(entry.id);
  for (auto link = begin; link != end; ++link) {
    if (const Entry* other = this->entry(link->second->to)) steps.push_back({link->second->type, other});
  }
  return steps;
}

std::vector<ThreadStep> TimelineIndex::later(const Entry& entry) const {
  std::vector<ThreadStep> steps;
  const auto [begin, end] = links_to_.equal_range(entry.id);
  for (auto link = begin; link != end; ++link) {
    if (const Entry* other = this->entry(link->second->from)) steps.push_back({link->second->type, other});
  }
  return steps;
}

std::vector<TrackStep> TimelineIndex::track_steps(const Entry& entry) const {
  std::vector<TrackStep> steps;
  for (const std::string& claim : entry.claims) {
    const auto [begin, end] = steps_.equal_range(claim);
    for (auto step = begin; step != end; ++step) {
      const bool known = std::any_of(steps.begin(), steps.end(),
                                     [&](const TrackStep& other) { return other.track == step->second.track; });
      if (!known) steps.push_back(step->second);
    }
  }
  return steps;
}

std::vector<const Disagreement*> TimelineIndex::disagreements(const Entry& entry) const {
  std::vector<const Disagreement*> found;
  for (const std::string& claim : entry.claims) {
    const auto [begin, end] = disputed_by_.equal_range(claim);
    for (auto at = begin; at != end; ++at) {
      if (std::find(found.begin(), found.end(), at->second) == found.end()) found.push_back(at->second);
    }
  }
  return found;
}

std::vector<const AppliedOverride*> TimelineIndex::overrides(std::string_view actor) const {
  std::vector<const AppliedOverride*> found;
  const auto [begin, end] = edited_.equal_range(actor);
  for (auto at = begin; at != end; ++at) found.push_back(at->second);
  return found;
}

// The id of an entry is that of one of its claims.
std::vector<const AppliedOverride*> TimelineIndex::overrides(const Entry& entry) const {
  std::vector<const AppliedOverride*> found;
  if (edited_.empty()) return found;
  for (const std::string& claim : entry.claims) {
    for (const AppliedOverride* const applied : overrides(claim)) {
      if (std::find(found.begin(), found.end(), applied) == found.end()) found.push_back(applied);
    }
  }
  std::sort(found.begin(), found.end());  // they lie in one list, so their order there is that of their addresses
  return found;
}

const std::vector<const Entry*>& TimelineIndex::thread(std::string_view actor) const {
  static const std::vector<const Entry*> kNone;
  const auto found = threads_.find(actor);
  return found == threads_.end() ? kNone : found->second;
}

}  // namespace throughline::render
