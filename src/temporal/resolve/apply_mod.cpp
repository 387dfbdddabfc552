// The days that early, mid and late leave of a period: the conventions of docs/spec/04-temporal.md.
#include <fmt/format.h>

#include "temporal/resolve/resolvers.hpp"

namespace throughline::temporal {
namespace {

struct Share {
  int begin;  // thirds of the whole
  int end;
};

Share share_of(Mod mod) {
  if (mod == Mod::start) return {0, 1};
  return mod == Mod::mid ? Share{1, 2} : Share{2, 3};
}

// Months have 10 days, 10 days and the rest.
Period part_of_month(const Period& month, Mod mod) {
  if (mod == Mod::start) return {month.first, month.first + 9};
  if (mod == Mod::mid) return {month.first + 10, month.first + 19};
  return {month.first + 20, month.last};
}

// Weeks overlap, as their words do: Monday to Wednesday, Wednesday to Friday, Thursday to Sunday.
Period part_of_week(const Period& week, Mod mod) {
  if (mod == Mod::start) return {week.first, week.first + 2};
  if (mod == Mod::mid) return {week.first + 2, week.first + 4};
  return {week.first + 3, week.last};
}

std::optional<Period> thirds_of_months(const Period& whole, Mod mod) {
  const CivilDay first = civil(whole.first);
  const int months = month_index(whole.last) - month_index(whole.first) + 1;
  const Share share = share_of(mod);
  const std::int32_t begin = month_index(whole.first) + months * share.begin / 3;
  if (first.day != 1) return std::nullopt;
  return months_period(year_of_index(begin), month_of_index(begin), months * (share.end - share.begin) / 3);
}

// A decade: its years 0 to 3, 4 to 6, 7 to 9; a century: 0 to 33, 34 to 66, 67 to 99.
std::optional<Period> part_of_years(const Period& whole, Mod mod) {
  const std::int32_t first = civil(whole.first).year;
  const std::int32_t years = civil(whole.last).year - first + 1;
  const std::int32_t third = years / 3;
  if (mod == Mod::start) return years_period(first, first + third);
  if (mod == Mod::mid) return years_period(first + third + 1, first + 2 * third);
  return years_period(first + 2 * third + 1, civil(whole.last).year);
}

std::optional<Period> narrowed(const DateSpan& span, Mod mod) {
  if (!span.first || !span.last) return std::nullopt;
  const Period whole{*span.first, *span.last};
  switch (span.grain) {
    case Grain::month:
      return part_of_month(whole, mod);
    case Grain::week:
      return whole.last - whole.first == 6 ? std::optional(part_of_week(whole, mod)) : std::nullopt;
    case Grain::quarter:
    case Grain::half:
    case Grain::season:
    case Grain::year:
      return thirds_of_months(whole, mod);
    case Grain::decade:
    case Grain::century:
      return part_of_years(whole, mod);
    default:
      return std::nullopt;
  }
}

bool is_hedge(Mod mod) { return mod >= Mod::approx && mod <= Mod::equal_or_less; }

}  // namespace

void apply_mod(DateSpan& span, Mod mod) {
  if (is_hedge(mod)) {
    span.certainty = Certainty::approximate;
    if (span.edtf.find('/') == std::string::npos && span.edtf.find('T') == std::string::npos) span.edtf += '~';
    return;
  }
  if (mod != Mod::start && mod != Mod::mid && mod != Mod::end) return;
  const auto part = narrowed(span, mod);
  if (!part) return;
  span.first = part->first;
  span.last = part->last;
  span.edtf = fmt::format("{}/{}", to_string(part->first), to_string(part->last));
}

void cut_beside_now(DateSpan& span, Mod mod, std::optional<Day> published) {
  if (!published || !span.first || !span.last || *published < *span.first || *published > *span.last) return;
  (mod == Mod::start ? span.last : span.first) = published;
  span.edtf = fmt::format("{}/{}", to_string(*span.first), to_string(*span.last));
}

void apply_bound(DateSpan& span, Bound bound, const Surroundings& around) {
  switch (bound) {
    case Bound::since:
      span = interval_span(span.first, std::nullopt, Grain::open, span.certainty, span.basis);
      return;
    case Bound::until:
      span = interval_span(std::nullopt, span.last, Grain::open, span.certainty, span.basis);
      return;
    case Bound::by: {
      // "By Sunday it had begun" looks back, even on that Sunday.
      const bool ahead =
          around.published && span.last && *span.last >= *around.published && around.tense != Tense::past;
      span = interval_span(ahead ? around.published : std::nullopt, span.last, Grain::open, span.certainty, span.basis);
      return;
    }
    case Bound::before:
      span = interval_span(std::nullopt, span.first ? std::optional(*span.first - 1) : std::nullopt, Grain::open,
                           span.certainty, span.basis);
      return;
    case Bound::after:
      span = interval_span(span.last ? std::optional(*span.last + 1) : std::nullopt, std::nullopt, Grain::open,
                           span.certainty, span.basis);
      return;
    case Bound::none:
      return;
  }
}

}  // namespace throughline::temporal
