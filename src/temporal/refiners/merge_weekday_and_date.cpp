// "Friday, Oct. 23" is one date.
#include <optional>

#include "temporal/refiners/refiners.hpp"

namespace throughline::temporal {

void merge_weekday_and_date(const TokenStream& stream, FoundTimes& times) {
  merge_neighbours(times, [&](const FoundTime& a, const FoundTime& b) -> std::optional<FoundTime> {
    if (a.meaning.shape != Shape::weekday || b.meaning.shape != Shape::calendar || b.meaning.day == 0) return {};
    const bool comma = a.end + 1 == b.begin && stream.is_mark(a.end, ',');
    if (a.end != b.begin && !comma) return {};
    FoundTime merged = b;
    merged.begin = a.begin;
    merged.meaning.weekday = a.meaning.weekday;
    merged.rules.push_back("merge-weekday-and-date");
    return merged;
  });
}

}  // namespace throughline::temporal
