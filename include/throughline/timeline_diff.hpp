// What changed between two timelines, and which claims say so. The value behind `throughline.diff/1`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/timeline.hpp"

namespace throughline {

struct DiffSide {
  std::string label;  // a path, or what the user called it
  std::optional<Day> as_of;
  std::string digest;  // of the timeline's JSON

  friend bool operator==(const DiffSide&, const DiffSide&) = default;
};

enum class ChangedField : std::uint8_t { date, headline, actors, status, count, sources };

struct EntryChange {
  std::string from;  // entry ids; equal when the entry kept its id
  std::string to;
  ChangedField field = ChangedField::headline;
  std::string before;  // for people: "2025-03", "2 origins"
  std::string after;
  std::vector<std::string> why;  // claim ids, sorted

  friend bool operator==(const EntryChange&, const EntryChange&) = default;
};

struct TrackChange {
  std::string track;
  std::string subject;
  std::optional<TrackPoint> before;  // the latest standing point on either side
  std::optional<TrackPoint> after;
  std::vector<std::string> why;

  friend bool operator==(const TrackChange&, const TrackChange&) = default;
};

enum class DevelopmentKind : std::uint8_t {
  status_turned,        // `before` and `after` are states; no `before`: first told
  count_revised,        // amounts with their hedge: "at least 24"; no `before`: first told
  disagreement_opened,  // `after` has the sides: "72; 71"
  disagreement_closed,  // `before` has them
  plan_fulfilled,
  plan_broken,
  plan_overdue,  // its day passed between the two and nothing tells that it came true
  added,  // something that `from` had no report of; `after`: "planned", "expected", "possible", "denied", "did not
          // happen"
  moved,  // `before` and `after` are EDTF; "" for unknown
  corroborated,  // numbers of independent origins: "2", "5"
  reworded,      // headlines
  gone_quiet,    // `before` is the day of the last report, `after` what it told
  brought_in,    // an entry whose reports `from` had and did not show
  withdrawn,     // an entry none of whose claims `to` knows
  left_out       // an entry that `to` knows and does not show
};

// Developments below it are matters of the telling, or background: nothing that a reader would act on.
inline constexpr double kTellingImportance = 0.2;

// One thing that changed, as an editor would tell it.
struct Development {
  DevelopmentKind kind = DevelopmentKind::added;
  double importance = 0;         // 0..1, rounded to four places
  std::string entry;             // of `to`, else of `from`; empty when no entry is meant
  std::string track;             // empty when no track is meant
  std::string about;             // an entry's headline, or what a track follows: "hostages alive, Gaza"
  std::optional<DateSpan> date;  // when it happened or was so
  std::string before;            // as its kind says; may be empty
  std::string after;
  std::vector<std::string> by;   // who says so: speakers as written, else outlets; the best first; empty: unknown
  std::vector<std::string> why;  // claim ids, the best evidence first; at least one

  friend bool operator==(const Development&, const Development&) = default;
};

// One operation of RFC 6902; `value` is JSON text, empty for "remove".
struct PatchOperation {
  std::string op;    // "add", "remove", "replace"
  std::string path;  // RFC 6901 pointer
  std::string value;

  friend bool operator==(const PatchOperation&, const PatchOperation&) = default;
};

struct TimelineDiff {
  DiffSide from;
  DiffSide to;
  std::vector<Entry> added;
  std::vector<Entry> removed;
  std::vector<EntryChange> changed;
  std::vector<TrackChange> tracks;
  std::vector<Disagreement> opened;
  std::vector<Disagreement> closed;
  std::vector<Development> developments;  // all of the above and what follows from it, the most important first
  std::vector<PatchOperation> patch;      // made by formats/: applied to the JSON of `from` it gives that of `to`

  friend bool operator==(const TimelineDiff&, const TimelineDiff&) = default;
};

// Whether nothing changed (labels aside).
bool is_empty(const TimelineDiff& diff);

std::string_view to_string(ChangedField field);
std::string_view to_string(DevelopmentKind kind);
std::optional<ChangedField> parse_changed_field(std::string_view name);

}  // namespace throughline
