// Two dates as ends of a range ("from March to May 1998", "between 5 and 7 March"), and years that dates share.
#include "temporal/refiners/refiners.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

bool is_date(const Meaning& meaning) {
  return meaning.shape == Shape::calendar || meaning.shape == Shape::weekday || meaning.shape == Shape::shift;
}

bool is_range_joint(const TokenStream& stream, const FoundTime& a, const FoundTime& b) {
  if (a.end + 1 != b.begin) return false;
  if (stream.is_mark(a.end, '-')) return true;
  const bool from = a.begin > 0 && stream.is(a.begin - 1, Class::from);
  if (from && stream.is_any(a.end, bits(Class::to, Class::until))) return true;
  if (stream.word_is(a.end, "through")) return true;
  return a.begin > 0 && stream.is(a.begin - 1, Class::between) && stream.is(a.end, Class::conjunction);
}

// "June and July 1998": the year stands once, after the last.
bool can_share(const Meaning& a, const Meaning& b) {
  if (a.month > 0) return a.month <= b.month;
  return a.slice == YearSlice::season && b.slice == YearSlice::season && a.slice_number < b.slice_number;
}

bool shares_year(const TokenStream& stream, const FoundTime& a, const FoundTime& b) {
  return a.end + 1 == b.begin && a.meaning.shape == Shape::calendar && b.meaning.shape == Shape::calendar &&
         !a.meaning.year && b.meaning.year && can_share(a.meaning, b.meaning) &&
         a.meaning.direction == Direction::none &&
         (stream.is_any(a.end, bits(Class::conjunction, Class::to, Class::until)) || stream.is_mark(a.end, '-') ||
          stream.is_mark(a.end, ',') || stream.is_mark(a.end, '/'));
}

}  // namespace

void join_range(const TokenStream& stream, FoundTimes& times) {
  for (std::size_t i = times.size(); i-- > 1;) {
    FoundTime& a = times[i - 1];
    FoundTime& b = times[i];
    if (shares_year(stream, a, b)) {
      a.meaning.year = b.meaning.year;
      a.rules.push_back("share-year");
    }
    if (a.range != RangePart::none || b.range != RangePart::none) continue;
    if (!is_date(a.meaning) || !is_date(b.meaning) || !is_range_joint(stream, a, b)) continue;
    a.range = RangePart::first;
    b.range = RangePart::last;
    a.rules.push_back("join-range");
    b.rules.push_back("join-range");
  }
}

}  // namespace throughline::temporal
