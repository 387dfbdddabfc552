#include <fmt/format.h>
#include <algorithm>

#include <set>

#include "base/counted.hpp"
#include "render/timeline_index.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

bool is_later(const std::optional<Day>& reported, Day day) { return reported && *reported > day; }

// How the claims of an entry lie around a day.
struct Around {
  std::vector<std::string> later;    // claims
  std::set<std::string> origins_by;  // told by then
  std::set<std::string> origins;     // told now
};

Around around(const Entry& entry, const render::TimelineIndex& index, Day day) {
  Around found;
  for (const std::string& id : entry.claims) {
    const Claim* claim = index.claim(id);
    if (claim == nullptr) continue;
    const TimelineArticle* article = index.article(claim->article);
    const std::string& origin = article == nullptr || article->origin.empty() ? claim->article : article->origin;
    found.origins.insert(origin);
    if (is_later(claim->reported, day)) {
      found.later.push_back(id);
    } else {
      found.origins_by.insert(origin);
    }
  }
  return found;
}

void add_entry_news(TimelineDiff& news, const Entry& entry, const Around& found) {
  if (found.later.empty()) return;
  if (found.origins_by.empty()) {
    news.added.push_back(entry);
  } else if (found.origins_by.size() != found.origins.size()) {
    news.changed.push_back({entry.id, entry.id, ChangedField::sources, base::counted(found.origins_by.size(), "source"),
                            base::counted(found.origins.size(), "source"), found.later});
  }
}

Track as_told_by(const Track& track, Day day) {
  Track then = track;
  std::set<std::string> known;
  std::erase_if(then.points, [day](const TrackPoint& point) { return is_later(point.reported, day); });
  for (const TrackPoint& point : then.points) known.insert(point.claim);
  for (TrackPoint& point : then.points) {
    if (!known.contains(point.superseded_by)) point.superseded_by.clear();
  }
  return then;
}

bool says_the_same(const TrackPoint* a, const TrackPoint* b) {
  if (a == nullptr || b == nullptr) return a == b;
  return a->value == b->value && a->state == b->state && a->low == b->low && a->high == b->high &&
         a->qualifier == b->qualifier;
}

void add_track_news(TimelineDiff& news, const Track& track, Day day) {
  const Track then = as_told_by(track, day);
  const TrackPoint* before = last_word(then);
  const TrackPoint* after = last_word(track);
  if (after == nullptr || says_the_same(before, after)) return;
  const std::string subject = track.of.empty() ? track.subject : fmt::format("{}, {}", track.subject, track.of);
  news.tracks.push_back(
      {track.id, subject, before == nullptr ? std::nullopt : std::optional(*before), *after, {after->claim}});
}

bool opened_after(const Disagreement& disagreement, const render::TimelineIndex& index, Day day) {
  std::size_t sides_then = 0;
  for (const DisagreementSide& side : disagreement.sides) {
    sides_then += std::any_of(side.claims.begin(), side.claims.end(), [&](const std::string& id) {
      const Claim* claim = index.claim(id);
      return claim != nullptr && !is_later(claim->reported, day);
    });
  }
  return sides_then < 2;
}

}  // namespace

TimelineDiff news_since(const Timeline& timeline, Day day) {
  const render::TimelineIndex index(timeline);
  TimelineDiff news;
  news.from.as_of = day;
  news.to.as_of = timeline.story.as_of;
  for (const Entry& entry : timeline.entries) add_entry_news(news, entry, around(entry, index, day));
  for (const Track& track : timeline.tracks) add_track_news(news, track, day);
  for (const Disagreement& disagreement : timeline.disagreements) {
    if (opened_after(disagreement, index, day)) news.opened.push_back(disagreement);
  }
  return news;
}

std::optional<Day> latest_report(const Timeline& timeline) {
  std::optional<Day> latest;
  for (const TimelineArticle& article : timeline.articles) {
    if (article.published && (!latest || *article.published > *latest)) latest = article.published;
  }
  return latest;
}

}  // namespace throughline
