// A timeline: what mattered, in order, with the claims that prove it. The value behind `throughline.timeline/1`.
//
// Everything is totally ordered, so that the same inputs give the same bytes. Field by field as docs/FORMATS.md says.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/actor.hpp"
#include "throughline/article.hpp"
#include "throughline/claim.hpp"
#include "throughline/event_graph.hpp"
#include "throughline/options.hpp"

namespace throughline {

struct Story {
  std::string title;
  std::optional<Day> first;  // earliest and latest day of its entries
  std::optional<Day> last;
  std::optional<Day> as_of;
  std::uint32_t articles = 0;
  std::uint32_t origins = 0;
  std::uint32_t undated = 0;              // articles without a publication day
  std::uint32_t skipped = 0;              // inputs that could not be used
  std::optional<std::uint32_t> left_out;  // events of other matters; null without --query and --actor

  friend bool operator==(const Story&, const Story&) = default;
};

struct TimelineArticle {
  std::string id;
  std::string path;
  std::string title;
  std::string outlet;
  std::string url;
  std::optional<Day> published;
  std::string published_basis;
  std::optional<Day> modified;
  std::string origin;
  std::string digest;

  friend bool operator==(const TimelineArticle&, const TimelineArticle&) = default;
};

struct TimelineActor {
  std::string id;
  std::string name;
  ActorKind kind = ActorKind::other;
  std::vector<std::string> aliases;
  std::vector<std::string> roles;
  std::uint32_t claims = 0;  // claims of the timeline that it takes part in or speaks
  std::vector<ActorMerge> merged;

  friend bool operator==(const TimelineActor&, const TimelineActor&) = default;
};

struct SummarySentence {
  std::string text;  // verbatim
  std::string claim;

  friend bool operator==(const SummarySentence&, const SummarySentence&) = default;
};

struct Entry {
  std::string id;
  std::optional<DateSpan> date;
  std::string headline;
  std::vector<SummarySentence> summary;  // at least one; the first tells the entry best
  double salience = 0;
  std::vector<ActorRole> actors;
  std::vector<std::string> claims;
  std::uint32_t articles = 0;
  std::uint32_t origins = 0;
  std::vector<std::string> places;  // actor ids
  std::vector<ClaimMerge> merged;
  std::optional<std::string> storyline;  // what links join it to: the smallest event id there; null when none do

  friend bool operator==(const Entry&, const Entry&) = default;
};

enum class TrackKind : std::uint8_t { count, status };

struct TrackPoint {
  std::optional<DateSpan> date;  // as of when
  std::optional<Day> reported;
  std::optional<Decimal> value;  // of a count track
  std::string state;             // of a status track
  std::optional<Decimal> low;
  std::optional<Decimal> high;
  Qualifier qualifier = Qualifier::exact;
  std::vector<Speaker> attributed_to;
  std::string claim;
  std::string superseded_by;  // claim id; empty: stands

  friend bool operator==(const TrackPoint&, const TrackPoint&) = default;
};

struct Track {
  std::string id;  // "t-" and a digest of kind, subject, of, unit
  TrackKind kind = TrackKind::count;
  std::string subject;  // a count's measure, or a status's subject
  std::string of;
  std::string unit;
  std::vector<TrackPoint> points;  // by date, reported, claim

  friend bool operator==(const Track&, const Track&) = default;
};

// The last word on a track: of the points that stand, the latest with a date; an undated one only when none has a date.
// Null when no point stands.
const TrackPoint* last_word(const Track& track);

struct DisagreementSide {
  std::optional<Decimal> value;
  std::string state;
  std::vector<std::string> claims;
  std::uint32_t origins = 0;

  friend bool operator==(const DisagreementSide&, const DisagreementSide&) = default;
};

struct Disagreement {
  std::string id;
  std::string track;
  std::optional<DateSpan> date;
  std::vector<DisagreementSide> sides;  // at least two

  friend bool operator==(const Disagreement&, const Disagreement&) = default;
};

struct Timeline {
  TimelineOptions options;
  Story story;
  std::vector<TimelineArticle> articles;  // by id
  std::vector<TimelineActor> actors;      // by id
  std::vector<Entry> entries;             // by date, id
  std::vector<Claim> claims;              // by id: every claim that something here refers to
  std::vector<Track> tracks;              // by kind, subject, of, unit
  std::vector<Disagreement> disagreements;
  std::vector<Link> links;                 // between entries
  std::vector<AppliedOverride> overrides;  // one for each of options.overrides, in their order

  friend bool operator==(const Timeline&, const Timeline&) = default;
};

std::string_view to_string(TrackKind kind);
std::optional<TrackKind> parse_track_kind(std::string_view name);

}  // namespace throughline
