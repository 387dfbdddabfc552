// What a user can ask of a run. All values; the command line fills them in.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "throughline/day.hpp"
#include "throughline/override.hpp"

namespace throughline {

// What a table beside the files says of one of them; it stands over what the file says of itself. Empty: not said.
struct GivenFields {
  std::optional<Day> published;
  std::optional<Day> modified;
  std::string title;
  std::string outlet;
  std::string url;
  std::string language;
  std::string id;

  friend bool operator==(const GivenFields&, const GivenFields&) = default;
};

// What stands in front where a date is three numbers: "03/04/2025".
enum class DateOrder : std::uint8_t { day_first, month_first };

struct ReadOptions {
  std::optional<Day> published;  // --published: stands over whatever the article says
  bool plain = false;            // --plain: the file is body text and nothing else
  // --map: members of JSON objects, or columns, and the fields that they name ("body.text", "text"); before all others
  std::vector<std::pair<std::string, std::string>> field_map;
  std::optional<DateOrder> date_order;  // --date-order: of dates that can be read in two ways
  GivenFields given;                    // of the file at hand; list_inputs finds it

  friend bool operator==(const ReadOptions&, const ReadOptions&) = default;
};

// What shaped a timeline; printed in it.
struct TimelineOptions {
  std::string title;                     // --title; empty: made from the story
  std::optional<Day> since;              // --since: entries that may have happened on or after
  std::optional<Day> until;              // --until: on or before
  std::optional<Day> as_of;              // --as-of: only what was reported by then; undated articles are left out
  std::vector<std::string> query;        // --query: an entry stays when a quote has one of these phrases
  std::vector<std::string> actors;       // --actor: an entry stays when one of these takes part or speaks
  std::optional<std::uint32_t> entries;  // --entries N; null: automatic
  bool all_entries = false;              // --entries all
  std::optional<std::uint32_t> days;     // --days N: bounds the distinct days
  std::uint32_t sentences = 1;           // --sentences N: bounds the summary, at least 1
  std::vector<Override> overrides;       // --overrides, or a store's; written as Timeline::overrides

  friend bool operator==(const TimelineOptions&, const TimelineOptions&) = default;
};

}  // namespace throughline
