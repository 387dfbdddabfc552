#include "temporal/resolve/resolve_times.hpp"

#include <algorithm>
#include <cstdlib>

#include "temporal/names.hpp"
#include "temporal/resolve/genre.hpp"
#include "temporal/resolve/resolvers.hpp"
#include "temporal/resolve/tense.hpp"

namespace throughline::temporal {
namespace {

TimexType type_of(const Meaning& meaning) {
  if (meaning.shape == Shape::duration) return TimexType::duration;
  if (meaning.shape == Shape::set) return TimexType::set;
  const bool of_day = meaning.clock.hour >= 0 || meaning.clock.part != DayPart::none;
  return of_day ? TimexType::time : TimexType::date;
}

constexpr std::size_t kPerfectReach = 12;  // words
constexpr int kFocusAge = 4;
constexpr int kLongJump = 15;  // years

class TextResolver {
 public:
  TextResolver(const TokenStream& stream, const Annotation& annotation, const HolidayCalendar& holidays, bool history)
      : stream_(stream), annotation_(annotation) {
    around_.published = annotation.article.info.published;
    around_.history = history;
    around_.holidays = &holidays;
  }

  TimeExpression resolve(const FoundTime& found) {
    const std::uint32_t begin = stream_[found.begin].span.begin;
    enter_paragraph(begin);
    around_.tense = tense_of(found);
    const std::string_view basis = found.rules.empty() ? std::string_view("unknown") : found.rules.front();
    Resolved resolved = resolve_meaning(found.meaning, around_, basis);
    const Meaning& meaning = found.meaning;
    if (meaning.shape != Shape::set) add_clock(resolved, meaning.clock);
    if (meaning.shape == Shape::calendar && meaning.year && !meaning.year->relative) note_era(meaning.year->number);
    if (resolved.date && found.range != RangePart::last && !is_aside(found)) move_focus(meaning, *resolved.date);
    return express(found, std::move(resolved));
  }

 private:
  // "By Saturday they had moved it": the deadline is behind.
  bool is_past_perfect(const FoundTime& found) const {
    for (std::size_t i = found.end; i < found.end + kPerfectReach && !stream_.is_boundary(i); ++i) {
      if (stream_.word_is(i, "had")) return true;
    }
    for (std::size_t i = found.begin; i-- > 0 && found.begin - i < kPerfectReach && !stream_.is_boundary(i);) {
      if (stream_.word_is(i, "had")) return true;
    }
    return false;
  }

  Tense tense_of(const FoundTime& found) const {
    if (found.bound == Bound::since) return Tense::past;
    const Tense tense = tense_at(stream_, found.begin, found.end);
    // "The truce holds until Friday": a deadline lies ahead unless the words say otherwise.
    const bool deadline = found.bound == Bound::by || found.bound == Bound::until;
    if (!deadline || (tense == Tense::past && found.meaning.shape != Shape::weekday)) return tense;
    return found.bound == Bound::by && is_past_perfect(found) ? Tense::past : Tense::future;
  }

  TimeExpression express(const FoundTime& found, Resolved resolved) const {
    TimeExpression time;
    time.span = {stream_[found.begin].span.begin, stream_[found.end - 1].span.end};
    time.type = type_of(found.meaning);
    time.value = std::move(resolved.value);
    time.mod = timex_mod(found.meaning.mod);
    time.unresolved = std::move(resolved.unresolved);
    if (resolved.date) {
      if (found.meaning.beside_now) {
        cut_beside_now(*resolved.date, found.meaning.mod, around_.published);
      } else {
        apply_mod(*resolved.date, found.meaning.mod);
      }
      apply_bound(*resolved.date, found.bound, around_);
    }
    time.date = std::move(resolved.date);
    time.rules.assign(found.rules.begin(), found.rules.end());
    time.anchor = found.event;
    if (found.event) time.unresolved = "relative to an event of the text";
    return time;
  }

  // In news a date governs its own paragraph; in a history all that follows.
  void enter_paragraph(std::uint32_t place) {
    const auto& sentences = annotation_.sentences;
    while (sentence_ + 1 < sentences.size() && sentences[sentence_ + 1].span.begin <= place) {
      ++sentence_;
      if (!around_.history) forget_old_focus(sentences[sentence_].starts_paragraph);
    }
  }

  // "the 1614 rules", "the Offensive of 1972": a year that names a thing, not the time told of. Nor does a history jump
  // ahead of itself by a lone year.
  bool is_aside(const FoundTime& found) {
    const Meaning& meaning = found.meaning;
    const bool bare_year = meaning.shape == Shape::calendar && meaning.year && meaning.month == 0 &&
                           meaning.slice == YearSlice::none && !meaning.year->relative;
    if (!bare_year) return false;
    if (is_lone_jump(meaning.year->number)) return true;
    const bool placed = found.begin > 0 && stream_.is_any(found.begin - 1, bits(WordClass::in, WordClass::by));
    const bool alone = found.begin == 0 || !stream_.is_word(found.begin - 1);
    return !placed && !alone && meaning.mod == Mod::none;
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

  // A second year near the one that jumped shows that the text has moved on.
  bool is_lone_jump(std::int32_t year) {
    if (!around_.history || !around_.focus) return false;
    if (year - civil(around_.focus->period.first).year <= kLongJump) return false;
    const bool confirmed = jumped_to_ && std::abs(year - *jumped_to_) <= kLongJump;
    jumped_to_ = year;
    return !confirmed;
  }

  void forget_old_focus(bool new_paragraph) {
    ++age_;
    if (new_paragraph) ++age_;
    if (age_ <= kFocusAge) return;
    around_.focus.reset();
    around_.day_focus.reset();
  }

  void move_focus(const Meaning& meaning, const DateSpan& date) {
    if (!date.first || !date.last || meaning.shape == Shape::clock) return;
    if (date.grain == Grain::decade || date.grain == Grain::century) return;
    const Grain grain = date.grain == Grain::instant ? Grain::day : date.grain;
    age_ = 0;
    around_.focus = Focus{{*date.first, *date.last}, grain};
    const bool over = around_.published && *date.last < *around_.published;
    if (grain == Grain::quarter && meaning.shape == Shape::calendar && over) around_.quarter = around_.focus;
    if (grain == Grain::day) around_.day_focus = around_.focus;
  }

  const TokenStream& stream_;
  const Annotation& annotation_;
  Surroundings around_;
  std::size_t sentence_ = 0;
  std::optional<std::int32_t> jumped_to_;
  int age_ = 0;  // sentences since the focus was set; a new paragraph counts twice
};

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
  const bool history = is_history(found, annotation.article.info.published);
  if (!history) std::erase_if(found, [](const FoundTime& time) { return time.meaning.history_only; });
  TextResolver resolver(stream, annotation, holidays, history);
  std::vector<TimeExpression> times;
  times.reserve(found.size());
  for (const FoundTime& time : found) times.push_back(resolver.resolve(time));
  spread_range(found, times);
  return times;
}

}  // namespace throughline::temporal
