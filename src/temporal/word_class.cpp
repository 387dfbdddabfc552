#include "temporal/word_class.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace throughline::temporal {
namespace {

constexpr auto kNames = std::to_array<std::string_view>(
    {"month",        "weekday",   "unit",    "units",       "number",    "ten",       "scale",        "vague-number",
     "article",      "ordinal",   "the",     "current",     "same",      "last",      "next",         "previous",
     "recent",       "following", "ago",     "earlier",     "later",     "before",    "after",        "hence",
     "early",        "edge",      "deictic", "tonight",     "day-part",  "season",    "half",         "fiscal",
     "era",          "meridiem",  "zone",    "clock-noun",  "every",     "per",       "set-adverb",   "decade-word",
     "century-noun", "of",        "in",      "on",          "at",        "by",        "from",         "to",
     "since",        "until",     "between", "conjunction", "year-cue",  "point-cue", "future-cue",   "past-cue",
     "present-cue",  "intent",    "ahead",   "hedge",       "reference", "holiday",   "slice-letter", "may-be-name"});

static_assert(kNames.size() == static_cast<std::size_t>(WordClass::classes));

}  // namespace

std::optional<WordClass> parse_word_class(std::string_view name) {
  const auto found = std::find(kNames.begin(), kNames.end(), name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<WordClass>(found - kNames.begin());
}

}  // namespace throughline::temporal
