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
  std::vector<PatchOperation> patch;  // made by formats/: applied to the JSON of `from` it gives that of `to`

  friend bool operator==(const TimelineDiff&, const TimelineDiff&) = default;
};

// Whether nothing changed (labels aside).
bool is_empty(const TimelineDiff& diff);

std::string_view to_string(ChangedField field);
std::optional<ChangedField> parse_changed_field(std::string_view name);

}  // namespace throughline
