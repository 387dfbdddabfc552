#include "diff/story_side.hpp"

#include <algorithm>

#include "values/pronoun.hpp"
#include "values/stance.hpp"

namespace throughline::diff {
namespace {

constexpr double kMiddlingWeight = 0.4;

template <class Map>
typename Map::mapped_type find(const Map& map, std::string_view id) {
  const auto found = map.find(id);
  return found == map.end() ? nullptr : found->second;
}

std::string number(const std::optional<Decimal>& value) { return value ? to_string(*value) : "unknown"; }

}  // namespace

StorySide::StorySide(const Timeline& timeline) : timeline_(&timeline), day_(timeline.story.as_of) {
  for (const Claim& claim : timeline.claims) claims_.emplace(claim.id, &claim);
  for (const Entry& entry : timeline.entries) {
    entries_.emplace(entry.id, &entry);
    for (const std::string& claim : entry.claims) entry_of_.emplace(claim, &entry);
  }
  for (const TimelineActor& actor : timeline.actors) actors_.emplace(actor.id, &actor);
  for (const Track& track : timeline.tracks) tracks_.emplace(track.id, &track);
  for (const TimelineArticle& article : timeline.articles) {
    articles_.emplace(article.id, &article);
    if (!timeline.story.as_of) day_ = std::max(day_, article.published);
  }
}

const Claim* StorySide::claim(std::string_view id) const { return find(claims_, id); }
const Entry* StorySide::entry(std::string_view id) const { return find(entries_, id); }
const Track* StorySide::track(std::string_view id) const { return find(tracks_, id); }
const Entry* StorySide::entry_with(std::string_view claim) const { return find(entry_of_, claim); }

std::string StorySide::voice(const Claim& claim) const {
  if (!claim.attributed_to.empty()) {
    const Speaker& speaker = claim.attributed_to.front();
    if (!speaker.text.empty() && !is_pronoun(speaker.text)) return speaker.text;
    if (const TimelineActor* const actor = find(actors_, speaker.actor)) return actor->name;
  }
  const TimelineArticle* const article = find(articles_, claim.article);
  return article == nullptr ? std::string() : article->outlet;
}

std::string_view StorySide::origin_of(const Claim& claim) const {
  const TimelineArticle* const article = find(articles_, claim.article);
  return article == nullptr || article->origin.empty() ? claim.article : article->origin;
}

double StorySide::weight_of(std::string_view claim) const {
  const Entry* const entry = entry_with(claim);
  return entry == nullptr ? kMiddlingWeight : entry->salience;
}

bool StorySide::is_plan(const Entry& entry) const {
  const Claim* const best = entry.summary.empty() ? nullptr : claim(entry.summary.front().claim);
  return best != nullptr && stance_of(*best) == Stance::plan;
}

std::string track_name(const Track& track) {
  return track.of.empty() ? track.subject : track.subject + ", " + track.of;
}

std::string reading_words(const TrackPoint& point) {
  if (!point.state.empty()) return point.state;
  if (point.qualifier == Qualifier::range) return number(point.low) + " to " + number(point.high);
  const std::string value = number(point.value ? point.value : point.low ? point.low : point.high);
  if (point.qualifier == Qualifier::exact) return value;
  std::string hedge(to_string(point.qualifier));
  std::ranges::replace(hedge, '_', ' ');
  return hedge + " " + value;
}

}  // namespace throughline::diff
