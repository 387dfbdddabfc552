#include "temporal/resolve/resolve_times.hpp"

#include <algorithm>

#include "temporal/names.hpp"
#include "temporal/resolve/genre.hpp"
#include "temporal/resolve/narrative.hpp"
#include "temporal/resolve/periods.hpp"
#include "temporal/resolve/relative_clause.hpp"
#include "temporal/resolve/resolvers.hpp"
#include "temporal/resolve/tense.hpp"
#include "temporal/resolve/update_notes.hpp"

namespace throughline::temporal {
namespace {

TimexType type_of(const Meaning& meaning, bool history) {
  if (is_open_length(meaning, history)) return TimexType::duration;
  if (meaning.shape == Shape::duration) return TimexType::duration;
  if (meaning.shape == Shape::set) return TimexType::set;
  const bool of_day = meaning.clock.hour >= 0 || meaning.clock.part != DayPart::none;
  return of_day ? TimexType::time : TimexType::date;
}

// A page that is touched years later was not rewritten by then; a story that is revised within days was.
std::optional<Day> revised_soon(const ArticleInfo& info) {
  constexpr std::int32_t kDays = 7;
  if (!info.published || !info.modified) return std::nullopt;
  const std::int32_t later = *info.modified - *info.published;
  return later > 0 && later <= kDays ? info.modified : std::nullopt;
}

// "before the end of 2027" may still be within that end.
Bound bound_of(const FoundTime& found) {
  const bool within = found.meaning.mod == Mod::mid || found.meaning.mod == Mod::end;
  return found.bound == Bound::before && within ? Bound::until : found.bound;
}

class TextResolver {
 public:
  TextResolver(const TokenStream& stream, const Annotation& annotation, const HolidayCalendar& holidays, bool history)
      : stream_(stream),
        narrative_(stream, annotation.sentences),
        updates_(stream, annotation.sentences, annotation.article.info.published) {
    around_.published = annotation.article.info.published;
    around_.revised = revised_soon(annotation.article.info);
    around_.history = history;
    around_.holidays = &holidays;
  }

  // `next_stated` is the period of the next date that names its year and month.
  TimeExpression resolve(const FoundTime& found, const std::optional<Period>& next_stated) {
    const std::uint32_t begin = stream_[found.begin].span.begin;
    narrative_.enter(begin, around_);
    updates_.enter(begin, around_);
    around_.tense = tense_of(stream_, found);
    const bool bare_month = found.meaning.shape == Shape::calendar && found.meaning.month > 0 && found.meaning.day == 0;
    around_.on_verb = bare_month && around_.tense == Tense::past && hangs_on_verb(stream_, found);
    around_.next_stated = next_stated;
    Narrative::note_period(found.meaning, around_);
    around_.not_before = found.range == RangePart::last ? range_begin_ : std::nullopt;
    const std::string_view basis = found.rules.names().front();
    Resolved resolved = resolve_meaning(found.meaning, around_, basis);
    const Meaning& meaning = found.meaning;
    if (meaning.shape != Shape::set) add_clock(resolved, meaning.clock);
    if (meaning.shape == Shape::calendar && meaning.year && !meaning.year->relative) note_era(meaning.year->number);
    range_begin_ = found.range == RangePart::first && resolved.date ? resolved.date->first : std::nullopt;
    const auto& told = around_.fiscal_quarter;
    if (resolved.fiscal_quarter && !(told && resolved.fiscal_quarter->year < told->year)) {
      around_.fiscal_quarter = resolved.fiscal_quarter;
      around_.quarter.reset();
    }
    if (resolved.date) {
      narrative_.follow(found, *resolved.date, around_);
      updates_.note(found, *resolved.date, around_);
    }
    return express(found, std::move(resolved));
  }

 private:
  TimeExpression express(const FoundTime& found, Resolved resolved) const {
    TimeExpression time;
    time.span = {stream_[found.begin].span.begin, stream_[found.end - 1].span.end};
    time.type = type_of(found.meaning, around_.history);
    time.value = std::move(resolved.value);
    time.mod = timex_mod(found.meaning.mod);
    time.unresolved = std::move(resolved.unresolved);
    if (resolved.date) {
      if (found.meaning.beside_now) {
        cut_beside_now(*resolved.date, found.meaning.mod, around_.published);
      } else {
        apply_mod(*resolved.date, found.meaning.mod);
      }
      apply_bound(*resolved.date, bound_of(found), around_);
    }
    time.date = std::move(resolved.date);
    const auto names = found.rules.names();
    time.rules.assign(names.begin(), names.end());
    if (time.date && !resolved.anchor.empty()) time.rules.emplace_back(resolved.anchor);
    time.anchor = found.event;
    if (found.event) time.unresolved = "relative to an event of the text";
    return time;
  }

  void note_era(std::int32_t year) {
    if (year < 0) {
      around_.bc_year = year;
      around_.focus.reset();
      around_.day_focus.reset();
    } else {
      around_.bc_year.reset();
    }
  }

  const TokenStream& stream_;
  Surroundings around_;
  Narrative narrative_;
  UpdateNotes updates_;
  std::optional<Day> range_begin_;
};

// The days of a date that names its year and month, and is no date in passing.
std::optional<Period> stated_period(const TokenStream& stream, const FoundTime& found) {
  const Meaning& meaning = found.meaning;
  if (meaning.shape != Shape::calendar || !meaning.year || meaning.year->relative || meaning.month == 0) return {};
  if (found.range == RangePart::last || is_in_relative_clause(stream, found.begin)) return {};
  if (meaning.day == 0) return month_period(meaning.year->number, meaning.month);
  const auto day = make_day(meaning.year->number, meaning.month, meaning.day);
  return day ? std::optional(Period{*day, *day}) : std::nullopt;
}

// For each time the next stated period after it.
std::vector<std::optional<Period>> next_stated_periods(const TokenStream& stream, const FoundTimes& found) {
  std::vector<std::optional<Period>> next(found.size());
  std::optional<Period> stated;
  for (std::size_t i = found.size(); i-- > 0;) {
    next[i] = stated;
    if (const auto period = stated_period(stream, found[i])) stated = period;
  }
  return next;
}

// Both ends of a range carry the whole of it; their values stay their own.
void spread_range(const FoundTimes& found, std::vector<TimeExpression>& times) {
  for (std::size_t i = 1; i < times.size(); ++i) {
    if (found[i - 1].range != RangePart::first || found[i].range != RangePart::last) continue;
    auto& first = times[i - 1].date;
    auto& last = times[i].date;
    if (!first || !last || !first->first || !last->last || *first->first > *last->last) continue;
    const Grain grain = std::max(first->grain, last->grain);
    const Certainty certainty = std::max(first->certainty, last->certainty);
    DateSpan whole = interval_span(first->first, last->last, grain, certainty, first->basis);
    first = whole;
    last = std::move(whole);
  }
}

}  // namespace

std::vector<TimeExpression> resolve_times(const TokenStream& stream, const Annotation& annotation,
                                          const HolidayCalendar& holidays, FoundTimes found) {
  const auto& published = annotation.article.info.published;
  const bool news = published && opens_as_news(stream, annotation.sentences, found);
  const bool history = !news && is_history(found, published);
  if (!history) std::erase_if(found, [](const FoundTime& time) { return time.meaning.history_only; });
  if (!is_report(found)) std::erase_if(found, [](const FoundTime& time) { return time.meaning.report_only; });
  TextResolver resolver(stream, annotation, holidays, history);
  std::vector<TimeExpression> times;
  times.reserve(found.size());
  const auto next = history ? next_stated_periods(stream, found) : std::vector<std::optional<Period>>(found.size());
  for (std::size_t i = 0; i < found.size(); ++i) times.push_back(resolver.resolve(found[i], next[i]));
  spread_range(found, times);
  return times;
}

}  // namespace throughline::temporal
