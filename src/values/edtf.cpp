#include "throughline/edtf.hpp"

#include <algorithm>

#include "values/edtf_date.hpp"

namespace throughline {
namespace {

using values::EdtfDate;
using values::EdtfDay;

// Longer texts are no EDTF of levels 0 and 1: an interval of two qualified 18-digit years has 43 bytes.
constexpr std::size_t kMostBytes = 64;

std::optional<Day> day_of(const EdtfDay& day) {
  constexpr EdtfDay kFirst{1, 1, 1};
  constexpr EdtfDay kLast{9999, 12, 31};
  if (day < kFirst || kLast < day) return std::nullopt;
  return make_day(static_cast<std::int32_t>(day.year), day.month, day.day);
}

Certainty certainty_of(bool qualified) { return qualified ? Certainty::approximate : Certainty::stated; }

DateSpan span_of(const EdtfDate& date, std::string_view text) {
  return {day_of(date.first), day_of(date.last), date.grain, certainty_of(date.qualified), "edtf", std::string(text)};
}

// One end of an interval: a date, or nothing where it is open ("..") or unknown ("").
struct End {
  std::optional<EdtfDate> date;
  bool valid = false;
};

End parse_end(std::string_view text) {
  if (text.empty() || text == "..") return {std::nullopt, true};
  const std::optional<EdtfDate> date = values::parse_edtf_date(text);
  const bool valid = date && !date->unspecified;  // X within an interval is level 2
  return {date, valid};
}

std::optional<DateSpan> parse_interval(std::string_view from, std::string_view to, std::string_view text) {
  const End begin = parse_end(from);
  const End end = parse_end(to);
  const bool nothing_known = from.empty() && to.empty();
  if (!begin.valid || !end.valid || nothing_known) return std::nullopt;
  if (begin.date && end.date && end.date->last < begin.date->first) return std::nullopt;
  DateSpan span{begin.date ? day_of(begin.date->first) : std::nullopt,
                end.date ? day_of(end.date->last) : std::nullopt,
                Grain::open,
                certainty_of((begin.date && begin.date->qualified) || (end.date && end.date->qualified)),
                "edtf",
                std::string(text)};
  if (begin.date && end.date) span.grain = std::max(begin.date->grain, end.date->grain);
  return span;
}

}  // namespace

std::optional<DateSpan> parse_edtf(std::string_view text) {
  if (text.size() > kMostBytes) return std::nullopt;
  if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) {
    return parse_interval(text.substr(0, slash), text.substr(slash + 1), text);
  }
  const bool has_time = text.find('T') != std::string_view::npos;
  const std::optional<EdtfDate> date = has_time ? values::parse_edtf_date_time(text) : values::parse_edtf_date(text);
  return date ? std::optional(span_of(*date, text)) : std::nullopt;
}

}  // namespace throughline
