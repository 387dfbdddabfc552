#include "timeline/tracks.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "base/text.hpp"
#include "timeline/track_keys.hpp"
#include "values/stance.hpp"

namespace throughline::timeline {
namespace {

using Tracks = std::map<TrackKey, Track>;

bool is_reading(const Claim& claim) { return stance_of(claim) == Stance::fact; }

TrackPoint point_of(const Claim& claim) {
  TrackPoint point;
  point.reported = claim.reported;
  point.attributed_to = claim.attributed_to;
  point.claim = claim.id;
  return point;
}

void add_status(const Claim& claim, Tracks& tracks) {
  TrackPoint point = point_of(claim);
  point.date = claim.date ? claim.date : claim.status->since;
  point.state = claim.status->state;
  Track& track = tracks[{TrackKind::status, claim.status->subject, "", ""}];
  track.points.push_back(std::move(point));
}

void add_count(const Claim& claim, const Count& count, Tracks& tracks) {
  TrackPoint point = point_of(claim);
  point.date = count.as_of ? count.as_of : claim.date;
  point.value = count.value;
  point.low = count.low;
  point.high = count.high;
  point.qualifier = count.qualifier;
  tracks[{TrackKind::count, count.measure, count.of, count.unit}].points.push_back(std::move(point));
}

bool is_before(const TrackPoint& a, const TrackPoint& b) {
  const auto order = compare(a.date, b.date);
  if (order != 0) return order < 0;
  return std::tuple(!a.reported, a.reported, std::string_view(a.claim)) <
         std::tuple(!b.reported, b.reported, std::string_view(b.claim));
}

bool is_same_day(const TrackPoint& a, const TrackPoint& b) {
  return a.date && b.date && a.date->first && a.date->first == b.date->first;
}

// Of the states told of one day, what the day before left stands before what the day changed it to: "remains closed",
// then "reopened".
void put_unchanged_first(std::vector<TrackPoint>& points) {
  std::string left;  // by the days before
  for (auto day = points.begin(); day != points.end();) {
    const auto end = std::find_if(day, points.end(), [&](const TrackPoint& p) { return !is_same_day(*day, p); });
    const auto next = end == day ? std::next(day) : end;
    std::stable_partition(day, next, [&](const TrackPoint& point) { return point.state == left; });
    left = std::prev(next)->state;
    day = next;
  }
}

// Copies of one text are one voice: of what several copies say alike, the reading of the first stays.
void drop_copies(Track& track, const ClaimView& view) {
  using Words = std::tuple<std::string_view, std::optional<Decimal>, std::optional<Decimal>, std::optional<Decimal>,
                           Qualifier, std::string, std::string>;
  std::map<Words, std::string_view> first_copies;
  std::erase_if(track.points, [&](const TrackPoint& point) {
    const Claim* claim = view.claim(point.claim);
    if (claim == nullptr) return false;
    const std::string speaker = point.attributed_to.empty() ? std::string() : point.attributed_to.front().text;
    const Words words{
        view.graph().origin(claim->article), point.value, point.low, point.high, point.qualifier, point.state, speaker};
    return first_copies.emplace(words, claim->article).first->second != claim->article;
  });
}

Track finish(const TrackKey& key, Track track, const ClaimView& view) {
  track.kind = key.kind;
  track.subject = key.subject;
  track.of = key.of;
  track.unit = key.unit;
  track.id = track_id(key);
  std::stable_sort(track.points.begin(), track.points.end(), is_before);
  if (track.kind == TrackKind::status) put_unchanged_first(track.points);
  drop_copies(track, view);
  return track;
}

// The event of each claim, by id.
std::map<std::string_view, const Event*> events_by_claim(const std::vector<const Event*>& events) {
  std::map<std::string_view, const Event*> found;
  for (const Event* event : events) {
    for (const std::string& claim : event->claims) found.emplace(claim, event);
  }
  return found;
}

// Whether the point tells an amount that adds to a total.
bool adds(const TrackPoint& point, const Track& track, const ClaimView& view) {
  if (track.kind == TrackKind::status) return false;
  const Claim* claim = view.claim(point.claim);
  return claim != nullptr && std::ranges::any_of(claim->counts, [&](const Count& count) {
           return count.increment && count.measure == track.subject && count.value == point.value;
         });
}

bool is_later(const TrackPoint& later, const TrackPoint& earlier) {
  return later.date && earlier.date && later.date->first && earlier.date->last &&
         *later.date->first > *earlier.date->last;
}

}  // namespace

std::string voucher(const Claim& claim, const ClaimView& view) {
  if (!claim.attributed_to.empty()) {
    const Speaker& speaker = claim.attributed_to.front();
    return speaker.actor.empty() ? base::to_ascii_lower(speaker.text) : speaker.actor;
  }
  const ArticleInfo* article = view.article(claim.article);
  return article == nullptr ? std::string() : article->outlet;
}

std::vector<Track> build_tracks(const ClaimView& view, const std::vector<const Event*>& events) {
  Tracks tracks;
  for (const Event* event : events) {
    for (const Claim* claim : view.claims_of(*event)) {
      if (!is_reading(*claim)) continue;
      if (claim->status) add_status(*claim, tracks);
      for (const Count& count : claim->counts) add_count(*claim, count, tracks);
    }
  }
  std::vector<Track> finished;
  for (auto& [key, track] : tracks) finished.push_back(finish(key, std::move(track), view));
  return finished;
}

void mark_superseded(std::vector<Track>& tracks, const ClaimView& view, const std::vector<const Event*>& events,
                     const Knowledge& knowledge) {
  const std::map<std::string_view, const Event*> event_of = events_by_claim(events);
  for (Track& track : tracks) {
    const bool is_level = track.kind == TrackKind::status || knowledge.is_stock(track.subject);
    // The latest standing point by who vouches for it and, where amounts belong to events, of which event it tells.
    std::map<std::pair<std::string, const Event*>, TrackPoint*> standing;
    for (TrackPoint& point : track.points) {
      const Claim* claim = view.claim(point.claim);
      const std::string who = claim == nullptr ? std::string() : voucher(*claim, view);
      if (who.empty() || adds(point, track, view)) continue;
      const auto event = event_of.find(point.claim);
      TrackPoint*& before = standing[{who, is_level || event == event_of.end() ? nullptr : event->second}];
      if (before != nullptr && is_later(point, *before)) before->superseded_by = point.claim;
      before = &point;
    }
  }
}

std::vector<Track> worth_showing(std::vector<Track> tracks, const std::set<std::string, std::less<>>& shown) {
  std::erase_if(tracks, [&](const Track& track) {
    const auto is_shown = [&](const TrackPoint& point) { return shown.contains(point.claim); };
    return track.points.size() < 2 && !std::ranges::any_of(track.points, is_shown);
  });
  return tracks;
}

}  // namespace throughline::timeline
