#include "throughline/date_span.hpp"

#include <fmt/format.h>

#include <cassert>

#include "base/calendar.hpp"

namespace throughline {
namespace {

std::string qualified(std::string edtf, Certainty certainty) {
  if (certainty == Certainty::approximate) edtf += '~';
  return edtf;
}

// One end of an interval; what has no ISO form is open like what is unknown.
std::string interval_end(std::optional<Day> day, Certainty certainty) {
  return day ? qualified(to_string(*day), certainty) : "..";
}

std::optional<Day> within_iso(std::optional<Day> day) { return day && has_iso_form(*day) ? day : std::nullopt; }

std::strong_ordering compare_days(std::optional<Day> a, std::optional<Day> b) {
  if (a.has_value() != b.has_value()) return a ? std::strong_ordering::less : std::strong_ordering::greater;
  return a ? *a <=> *b : std::strong_ordering::equal;
}

}  // namespace

DateSpan day_span(Day day, Certainty certainty, std::string basis) {
  assert(has_iso_form(day));
  return {day, day, Grain::day, certainty, std::move(basis), qualified(to_string(day), certainty)};
}

std::optional<DateSpan> month_span(std::int32_t year, int month, Certainty certainty, std::string basis) {
  const std::optional<Day> first = make_day(year, month, 1);
  if (!first) return std::nullopt;
  return DateSpan{first,
                  base::last_of_month(*first),
                  Grain::month,
                  certainty,
                  std::move(basis),
                  qualified(fmt::format("{:04}-{:02}", year, month), certainty)};
}

std::optional<DateSpan> year_span(std::int32_t year, Certainty certainty, std::string basis) {
  const std::optional<Day> first = make_day(year, 1, 1);
  if (!first) return std::nullopt;
  return DateSpan{first,     base::last_of_year(*first), Grain::year,
                  certainty, std::move(basis),           qualified(fmt::format("{:04}", year), certainty)};
}

DateSpan interval_span(std::optional<Day> first, std::optional<Day> last, Grain grain, Certainty certainty,
                       std::string basis) {
  first = within_iso(first);
  last = within_iso(last);
  assert(!first || !last || *first <= *last);
  return {first,
          last,
          grain,
          certainty,
          std::move(basis),
          interval_end(first, certainty) + '/' + interval_end(last, certainty)};
}

std::strong_ordering compare(const DateSpan& a, const DateSpan& b) {
  if (const auto order = compare_days(a.first, b.first); order != 0) return order;
  if (const auto order = compare_days(a.last, b.last); order != 0) return order;
  if (const auto order = a.grain <=> b.grain; order != 0) return order;
  return a.edtf <=> b.edtf;
}

std::strong_ordering compare(const std::optional<DateSpan>& a, const std::optional<DateSpan>& b) {
  if (a && b) return compare(*a, *b);
  return b.has_value() <=> a.has_value();
}

bool intersects(const DateSpan& a, const DateSpan& b) {
  const bool a_ends_first = a.last && b.first && *a.last < *b.first;
  const bool b_ends_first = b.last && a.first && *b.last < *a.first;
  return !a_ends_first && !b_ends_first;
}

}  // namespace throughline
