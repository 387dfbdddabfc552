#include "render/timeline_index.hpp"

namespace throughline::render {
namespace {

template <class T>
const T* look_up(const std::map<std::string_view, const T*>& map, std::string_view id) {
  const auto found = map.find(id);
  return found == map.end() ? nullptr : found->second;
}

}  // namespace

TimelineIndex::TimelineIndex(const Timeline& timeline) {
  for (const Claim& claim : timeline.claims) claims_.emplace(claim.id, &claim);
  for (const TimelineActor& actor : timeline.actors) actors_.emplace(actor.id, &actor);
  for (const TimelineArticle& article : timeline.articles) articles_.emplace(article.id, &article);
  for (const Track& track : timeline.tracks) tracks_.emplace(track.id, &track);
}

const Claim* TimelineIndex::claim(std::string_view id) const { return look_up(claims_, id); }
const TimelineActor* TimelineIndex::actor(std::string_view id) const { return look_up(actors_, id); }
const TimelineArticle* TimelineIndex::article(std::string_view id) const { return look_up(articles_, id); }
const Track* TimelineIndex::track(std::string_view id) const { return look_up(tracks_, id); }

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

}  // namespace throughline::render
