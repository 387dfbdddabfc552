// What a call may name as a timeline, and at which moment of it.
//
//     story.json               a timeline as it was written
//     story.db                 what a store holds now
//     story.db@3               what it held at version 3, or the timeline that version keeps
//     story.db@2025-03-05      what was known by that day
//     articles/@2025-03-05     the same of a folder, of articles or of claims
//     @2025-03-05, @3          of the store of --store
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "throughline/day.hpp"
#include "throughline/file_system.hpp"
#include "throughline/result.hpp"

namespace throughline::cli {

struct TimelineSource {
  std::string path;  // empty: the store of --store
  std::optional<std::int64_t> version;
  std::optional<Day> as_of;

  friend bool operator==(const TimelineSource&, const TimelineSource&) = default;
};

// A path that is there is taken as it is, whatever it holds behind an "@". Fails "bad-moment".
Result<TimelineSource> parse_timeline_source(const std::string& operand, const FileSystem& files);

// Whether a file begins as a store does.
bool looks_like_store(const std::string& path);

}  // namespace throughline::cli
