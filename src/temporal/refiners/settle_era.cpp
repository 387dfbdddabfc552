// In a text on antiquity bare years and centuries are BC too; in any other the small numbers that look like years are
// none.
#include "temporal/refiners/refiners.hpp"

namespace throughline::temporal {
namespace {

constexpr int kFewestBc = 3;
constexpr int kLatestCentury = 10;  // "19th-century historians" are not of antiquity

bool is_antiquity(const FoundTimes& times) {
  int before_christ = 0;
  int after = 0;
  for (const FoundTime& time : times) {
    const Meaning& meaning = time.meaning;
    if (meaning.shape != Shape::calendar || !meaning.year || meaning.year->relative || meaning.era_open) continue;
    (meaning.year->number < 0 ? before_christ : after) += 1;
  }
  return before_christ >= kFewestBc && before_christ > after;
}

bool is_bare_century(const Meaning& meaning) { return meaning.era_open && meaning.century.has_value(); }

// "the summer of 479", "August 480": the year that the parsers could not know for one.
void join_years(const TokenStream& stream, FoundTimes& times) {
  merge_neighbours(times, [&](const FoundTime& a, const FoundTime& b) -> std::optional<FoundTime> {
    const bool dateless =
        a.meaning.shape == Shape::calendar && !a.meaning.year && a.meaning.direction == Direction::none;
    if (!dateless || !b.meaning.era_open || !b.meaning.year) return {};
    if (a.meaning.month == 0 && a.meaning.slice != YearSlice::season) return {};
    if (a.end != b.begin && !(a.end + 1 == b.begin && stream.is(a.end, WordClass::of))) return {};
    FoundTime merged = a;
    if (a.begin > 0 && stream.is(a.begin - 1, WordClass::the)) --merged.begin;
    merged.end = b.end;
    merged.meaning.year = b.meaning.year;
    merged.meaning.history_only = false;
    return merged;
  });
}

}  // namespace

void settle_era(const TokenStream& stream, FoundTimes& times) {
  if (!is_antiquity(times)) {
    std::erase_if(times, [](const FoundTime& time) { return time.meaning.era_open && !time.meaning.century; });
    return;
  }
  for (FoundTime& time : times) {
    Meaning& meaning = time.meaning;
    if (!meaning.era_open || (is_bare_century(meaning) && *meaning.century > kLatestCentury)) continue;
    if (meaning.century) meaning.century = -*meaning.century;
    if (meaning.decade) meaning.decade = -*meaning.decade;
    if (meaning.year) meaning.year->number = -meaning.year->number;
    time.rules.push_back("settle-era");
  }
  join_years(stream, times);
}

}  // namespace throughline::temporal
