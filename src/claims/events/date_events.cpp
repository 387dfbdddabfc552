#include "claims/events/date_events.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "claims/claim_parts.hpp"
#include "claims/events/date_by_distance.hpp"
#include "claims/events/foreign_times.hpp"
#include "claims/events/not_until.hpp"
#include "claims/events/verb_tense.hpp"
#include "claims/noun_phrases.hpp"
#include "claims/span_search.hpp"

namespace throughline::claims {
namespace {

constexpr int kClimb = 6;
// News leads with what is new: undated past deeds of the first sentences are taken for the publication day's.
constexpr std::uint32_t kLeadSentences = 2;

EventFound* event_at(std::vector<EventFound>& events, std::uint32_t token) {
  const auto at = std::ranges::lower_bound(events, token, {}, &EventFound::token);
  return at != events.end() && at->token == token ? &*at : nullptr;
}

bool dates_events(const TimeExpression& time) {
  return (time.type == TimexType::date || time.type == TimexType::time) && (time.date || time.anchor);
}

// The token of the expression that hangs on a word outside it.
std::uint32_t top_of(const Reading& reading, TokenRange tokens) {
  for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
    const auto head = reading.head(i);
    if (!head || *head < tokens.begin || *head >= tokens.end) return i;
  }
  return tokens.begin;
}

// The nearest event up the tree, an event of the anchor itself left out.
EventFound* governor_of(const Reading& reading, std::vector<EventFound>& events, std::uint32_t token) {
  std::uint32_t at = token;
  for (int depth = 0; depth < kClimb; ++depth) {
    const auto head = reading.head(at);
    if (!head) return nullptr;
    if (EventFound* event = event_at(events, *head)) return event;
    at = *head;
  }
  return nullptr;
}

// Without a head that leads to an event: the nearest event before it in the sentence, else behind it.
EventFound* nearest_event(const Reading& reading, std::vector<EventFound>& events, std::uint32_t token) {
  const TokenRange sentence = reading.sentence(reading.token(token).sentence);
  EventFound* before = nullptr;
  auto at = std::ranges::lower_bound(events, sentence.begin, {}, &EventFound::token);
  for (; at != events.end() && at->token < sentence.end; ++at) {
    if (at->token < token) before = &*at;
    if (at->token > token) return before != nullptr ? before : &*at;
  }
  return before;
}

class EventDater {
 public:
  EventDater(const Reading& reading, const RuleSet& on, std::vector<EventFound>& events)
      : reading_(reading), active_(on), events_(events) {}

  void date() {
    for (const TimeExpression& time : reading_.annotation().times) {
      if (dates_events(time)) hand_over(time);
    }
    for (EventFound& event : events_) share_with_light_verb(event);
    for (EventFound& event : events_) take_from_when(event);
    for (EventFound& event : events_) take_from_subject(event);
    for (EventFound& event : events_) take_from_governor(event);
    for (EventFound& event : events_) take_from_last_conjunct(event);
    for (const EventFound& event : events_) date_by_since_clause(event);
    for (EventFound& event : events_) take_publication_day(event);
    if (active_.has(Rule::distance_between_events)) date_by_distance(reading_, events_);
  }

 private:
  void hand_over(const TimeExpression& time) {
    const TokenRange tokens = reading_.tokens_in(time.span);
    if (tokens.begin >= tokens.end) return;
    if (active_.has(Rule::no_day_of_comparison) && belongs_to_comparison(reading_, tokens)) return;
    const std::uint32_t top = top_of(reading_, tokens);
    if (active_.has(Rule::no_time_of_compound) && names_kind(time, top)) return;
    EventFound* event = governor_of(reading_, events_, top);
    const char* rule = "time-head";
    if (event != nullptr && active_.has(Rule::day_behind_relative)) event = outside_relative(event, tokens);
    if (!active_.has(Rule::time_head)) event = nullptr;
    if (event == nullptr && active_.has(Rule::time_order)) {
      event = nearest_event(reading_, events_, top);
      rule = "time-order";
    }
    if (event != nullptr && event->is_noun && active_.has(Rule::day_of_verb)) event = &outer_verb(*event, tokens.begin);
    if (event != nullptr && active_.has(Rule::since_with_perfect)) event = perfect_before_since(event, tokens);
    if (event != nullptr && active_.has(Rule::later_than_told) && is_later_than_told(time, *event)) {
      event = goal_of(*event, tokens.begin);
      rule = "later-than-told";
    }
    if (event == nullptr || event->mention.time || event->relative_to) return;
    set(time, *event);
    event->rules.emplace_back(rule);
  }

  // "a night shift": a part of the day before a noun that tells no event says which kind it is.
  bool names_kind(const TimeExpression& time, std::uint32_t top) const {
    const auto noun = reading_.head(top);
    const bool is_part_of_day = time.type == TimexType::time && time.value.find('T') != std::string::npos &&
                                std::isalpha(static_cast<unsigned char>(time.value.back())) != 0;
    return noun && is_part_of_day && reading_.is_relation(top, "compound") && event_at(events_, *noun) == nullptr;
  }

  // "has invited them to talks next Tuesday": what was done already was not done on a day to come.
  bool is_later_than_told(const TimeExpression& time, const EventFound& event) const {
    const ArticleInfo& article = reading_.annotation().article.info;
    if (event.is_noun || event.modality != Modality::asserted || !time.date || !time.date->first) return false;
    if (!article.published || *time.date->first <= article.modified.value_or(*article.published)) return false;
    const bool is_participle = reading_.is_exactly(event.token, "acl") && !reading_.child(event.token, "aux") &&
                               reading_.word(event.token) != reading_.lemma(event.token) &&
                               !reading_.word(event.token).ends_with("ing");
    return (is_past_verb(event) && !is_present(reading_, event.token)) || is_present_perfect(event.token) ||
           is_participle;
  }

  // "freed the men whom it had held since Monday": a plain past lasts since nothing, so it is the perfect's.
  EventFound* perfect_before_since(EventFound* event, TokenRange time) {
    if (event->is_noun || !is_past_verb(*event) || !stands_behind_since(reading_, time)) return event;
    EventFound* perfect = event;
    for (auto at = std::ranges::upper_bound(events_, event->token, {}, &EventFound::token);
         at != events_.end() && at->token < time.begin; ++at) {
      if (!at->is_noun && has_auxiliary(at->token, {"has", "have", "had"})) perfect = &*at;
    }
    return perfect;
  }

  // The last deed named before the time, which is what the day was set for.
  EventFound* goal_of(const EventFound& verb, std::uint32_t time) {
    EventFound* goal = nullptr;
    for (auto at = std::ranges::upper_bound(events_, verb.token, {}, &EventFound::token);
         at != events_.end() && at->token < time; ++at) {
      if (at->is_noun || at->modality == Modality::planned) goal = &*at;
    }
    return goal;
  }

  // "are to leave the pass, which cuts the town in two, by Sunday"
  EventFound* outside_relative(EventFound* event, TokenRange time) const {
    if (!reading_.is_exactly(event->token, "acl:relcl") || !stands_behind_comma(reading_, time)) return event;
    EventFound* outer = governor_of(reading_, events_, event->token);
    return outer != nullptr && !outer->mention.time && outer->token < event->token ? outer : event;
  }

  // "rejected an appeal against the seizure of the ship on Sunday": a day that does not stand right behind a noun
  // within another noun's phrase belongs to the verb, if that has none yet.
  EventFound& outer_verb(EventFound& noun, std::uint32_t time) {
    const bool is_apart = time > noun.token + 2;
    auto at = reading_.head(noun.token);
    if (!is_apart || !at || !is_nominal(reading_, *at)) return noun;
    for (int depth = 0; depth < kClimb && at; ++depth, at = reading_.head(*at)) {
      EventFound* verb = event_at(events_, *at);
      if (verb == nullptr || verb->is_noun) continue;
      return verb->mention.time || verb->token > noun.token ? noun : *verb;
    }
    return noun;
  }

  void set(const TimeExpression& time, EventFound& event) {
    event.mention.time = time.span;
    event.mention.date = time.date;
    if (time.date && !event.is_noun && active_.has(Rule::not_until) && happened_at_until(reading_, event.token)) {
      event.mention.date = without_open_start(time);
    }
    if (time.date) close_at_publication(time, event);
    // How the date itself came about: its parser, refiners and anchor.
    event.rules.insert(event.rules.end(), time.rules.begin(), time.rules.end());
    if (time.date || !time.anchor) return;
    std::string words(words_of(reading_.text(), time.anchor->event));
    if (words.find('\n') != std::string::npos) return;
    event.relative_to = fmt::format("{:+} {}", time.anchor->days, words);
  }

  // "have been freed since May 2": up to the day of the report, of which no one knows more.
  void close_at_publication(const TimeExpression& time, EventFound& event) const {
    const auto& published = reading_.annotation().article.info.published;
    const DateSpan& date = *event.mention.date;
    if (!active_.has(Rule::since_until_now) || !published || !date.first || *date.first > *published) return;
    if (date.last && !stands_behind_since(reading_, reading_.tokens_in(time.span))) return;
    if (event.is_noun || !is_present_perfect(event.token)) return;
    event.mention.date = interval_span(date.first, *published, date.grain, date.certainty, date.basis);
  }

  // "has freed seven since the truce began on May 2": what the clause hangs on lies between its day and the report's.
  void date_by_since_clause(const EventFound& start) {
    const auto& published = reading_.annotation().article.info.published;
    const auto& begun = start.mention.date;
    if (!active_.has(Rule::since_until_now) || !published || !begun || !begun->first || *begun->first > *published)
      return;
    if (!reading_.is_relation(start.token, "advcl") || !has_child(reading_, start.token, "mark", "since")) return;
    for (EventFound* verb : verbs_since(start.token)) {
      verb->mention.date = interval_span(begun->first, *published, begun->grain, Certainty::implied, "since-event");
      verb->rules.push_back(verb->mention.date->basis);
    }
  }

  // The verb in the perfect that a since-clause hangs on, also by way of one that is joined to it ("have been killed
  // and dozens arrested since"). None where the two are not joined ("has praised the men arrested since").
  std::vector<EventFound*> verbs_since(std::uint32_t clause) {
    std::vector<EventFound*> verbs;
    bool joined = true;
    auto at = reading_.head(clause);
    for (int depth = 0; depth < kClimb && at; ++depth, at = reading_.head(*at)) {
      EventFound* event = event_at(events_, *at);
      if (event != nullptr && !event->is_noun && !event->mention.date) verbs.push_back(event);
      if (is_present_perfect(*at)) return joined ? verbs : std::vector<EventFound*>{};
      joined = (depth > 0 && joined) || reading_.child(*at, "cc") || reading_.is_relation(*at, "conj");
    }
    return {};
  }

  // "did not reopen until April 1957": in that month, not at any time before it.
  static std::optional<DateSpan> without_open_start(const TimeExpression& time) {
    const DateSpan& date = *time.date;
    if (date.first || !date.last) return date;
    const std::size_t fields = static_cast<std::size_t>(std::ranges::count(time.value, '-'));
    const CivilDay last = civil(*date.last);
    if (fields == 0) return year_span(last.year, date.certainty, date.basis);
    if (fields == 1) return month_span(last.year, last.month, date.certainty, date.basis);
    return day_span(*date.last, date.certainty, date.basis);
  }

  static void copy(const EventFound& from, EventFound& to, const char* rule) {
    if (to.mention.time || to.relative_to || !from.mention.time) return;
    to.mention.time = from.mention.time;
    to.mention.date = from.mention.date;
    to.relative_to = from.relative_to;
    to.rules.emplace_back(rule);
  }

  void share_with_light_verb(EventFound& event) {
    if (!event.light || !active_.has(Rule::time_of_light_verb)) return;
    EventFound* verb = event_at(events_, *event.light);
    if (verb == nullptr) return;
    copy(*verb, event, "time-of-light-verb");
    copy(event, *verb, "time-of-light-verb");
  }

  // "in March 2011, when a dispute closed the port": the day before the comma is that of the clause too.
  void take_from_when(EventFound& event) {
    if (event.is_noun || event.mention.time || event.relative_to || !active_.has(Rule::time_of_when)) return;
    for (const std::uint32_t child : reading_.tree().children(event.token)) {
      if (reading_.word(child) != "when" || child < 2 || reading_.word(child - 1) != ",") continue;
      const Span last = reading_.token(child - 2).span;
      const TimeExpression* time = find_overlapping(reading_.annotation().times, last,
                                                    [&](const TimeExpression& t) { return t.span.end == last.end; });
      if (time == nullptr || !dates_events(*time)) return;
      set(*time, event);
      event.rules.emplace_back("time-of-when");
      return;
    }
  }

  // "A strike in 1998 ended": what begins, fails or ends does so in the time of its noun.
  void take_from_subject(EventFound& event) {
    const std::string_view own = event.mention.event_class;
    const bool bounds = own == "end" || own == "start" || own == "fail";
    if (event.is_noun || !bounds || !active_.has(Rule::time_of_subject)) return;
    const auto subject = reading_.child(event.token, "nsubj");
    const EventFound* noun = subject ? event_at(events_, *subject) : nullptr;
    if (noun == nullptr || !noun->is_noun || !noun->mention.time) return;
    const std::uint32_t time = reading_.tokens_in(*noun->mention.time).begin;
    if (time > noun->token && time < event.token) copy(*noun, event, "time-of-subject");
  }

  // In text order, so that what a governor took is there to be taken again.
  void take_from_governor(EventFound& event) {
    if (event.mention.time || event.relative_to) return;
    const auto head = reading_.head(event.token);
    if (!head) return;
    const EventFound* governor = event_at(events_, *head);
    if (governor == nullptr) return;
    const bool same_tense = !reading_.child(event.token, "nsubj") && !reading_.child(event.token, "aux");
    // "clashed with the army and marched on the town in June": also where the day stands behind both.
    const bool behind_both = active_.has(Rule::time_behind_conjuncts) && !event.is_noun && !event.is_speech &&
                             governor->mention.time && governor->mention.time->begin >= event.mention.span.end;
    if (active_.has(Rule::time_of_first_conjunct) && reading_.is_relation(event.token, "conj") &&
        (same_tense || event.is_noun) && governor->mention.time &&
        (behind_both || governor->mention.time->begin < event.mention.span.begin)) {
      return copy(*governor, event, "time-of-first-conjunct");
    }
    if (active_.has(Rule::time_of_governor) && reading_.is_relation(event.token, "xcomp") && !governor->is_speech) {
      return copy(*governor, event, "time-of-governor");
    }
    const bool argument = reading_.is_relation(event.token, "obj") || reading_.is_relation(event.token, "nsubj");
    if (active_.has(Rule::time_of_verb) && event.is_noun && argument && !governor->is_speech &&
        governor->modality != Modality::planned) {
      copy(*governor, event, "time-of-verb");
    }
  }

  bool has_auxiliary(std::uint32_t verb, std::initializer_list<std::string_view> words) const {
    return std::ranges::any_of(reading_.tree().children(verb), [&](std::uint32_t child) {
      return reading_.is_relation(child, "aux") && std::ranges::find(words, reading_.word(child)) != words.end();
    });
  }

  bool is_present_perfect(std::uint32_t verb) const { return has_auxiliary(verb, {"has", "have", "'ve", "’ve"}); }

  bool is_progressive(std::uint32_t verb) const {
    return reading_.word(verb).ends_with("ing") && has_auxiliary(verb, {"is", "are", "'re", "’re"});
  }

  // "are still held", "are believed to be held still"
  bool is_still_so(std::uint32_t verb) const {
    if (!has_child(reading_, verb, "advmod", "still") || !active_.has(Rule::still_so)) return false;
    const auto head = reading_.head(verb);
    const bool is_controlled = head && reading_.is_relation(verb, "xcomp");
    return is_present(reading_, is_controlled ? *head : verb);
  }

  bool is_ongoing(const EventFound& event) const {
    if (has_child(reading_, event.token, "amod", "ongoing") || has_child(reading_, event.token, "amod", "current")) {
      return true;
    }
    if (!event.is_noun)
      return is_present_perfect(event.token) || is_progressive(event.token) || is_still_so(event.token);
    return event.light && (is_present_perfect(*event.light) || is_progressive(*event.light));
  }

  // "Confirmation of the talks came": told by the lead, it is the day's news.
  bool is_saying_noun(const EventFound& event) const {
    return event.is_noun && is_statement_class(event.mention.event_class) &&
           reading_.token(event.token).sentence < kLeadSentences && reading_.is_relation(event.token, "nsubj");
  }

  // None, or that of "was freed".
  bool has_past_auxiliaries(std::uint32_t verb) const {
    return std::ranges::all_of(reading_.tree().children(verb), [&](std::uint32_t child) {
      const std::string_view word = reading_.word(child);
      const bool is_passive = reading_.is_exactly(child, "aux:pass") && (word == "was" || word == "were");
      return !reading_.is_relation(child, "aux") || is_passive;
    });
  }

  bool is_past_verb(const EventFound& event) const {
    const std::string_view word = reading_.word(event.token);
    return !event.is_noun && !word.ends_with("ing") && word != reading_.lemma(event.token) &&
           has_past_auxiliaries(event.token) && !reading_.is_relation(event.token, "acl") &&
           !reading_.is_relation(event.token, "xcomp") && !reading_.is_relation(event.token, "amod");
  }

  // "whose firm sank a ship and fled": who somebody is, and no news of the day.
  bool is_in_relative(std::uint32_t verb) const {
    std::uint32_t at = verb;
    for (int depth = 0; depth < kClimb && reading_.is_relation(at, "conj"); ++depth) at = *reading_.head(at);
    return reading_.is_relation(at, "acl");
  }

  // "clashed with the army and marched on the town in June": the day stands behind both.
  void take_from_last_conjunct(EventFound& event) {
    if (event.is_noun || event.is_speech || event.mention.time || event.relative_to ||
        !active_.has(Rule::time_behind_conjuncts) || !is_past_verb(event)) {
      return;
    }
    for (const std::uint32_t child : reading_.tree().children(event.token)) {
      const EventFound* last = reading_.is_relation(child, "conj") ? event_at(events_, child) : nullptr;
      if (last == nullptr || last->is_speech || !last->mention.time || !is_past_verb(*last)) continue;
      const std::uint32_t begin = reading_.tree().extent(child).begin;
      const bool behind = last->mention.time->begin > last->mention.span.end;
      const bool joined = begin > 0 && reading_.word(begin - 1) != "," && reading_.word(begin) == "and";
      if (behind && joined && !reading_.child(child, "nsubj")) return copy(*last, event, "time-behind-conjuncts");
    }
  }

  // "said on Monday that two were held": by Monday, so not the day's news.
  bool is_told_on_a_day(const EventFound& event) const {
    const auto head = reading_.head(event.token);
    const EventFound* saying = head && reading_.is_relation(event.token, "ccomp") ? event_at(events_, *head) : nullptr;
    return saying != nullptr && saying->is_speech && saying->mention.time;
  }

  // "since the truce began", "after the bridge fell": told as known, so not the day's news.
  bool is_background(const EventFound& event) const { return is_in_time_clause(reading_, event.token); }

  void take_publication_day(EventFound& event) {
    const auto& published = reading_.annotation().article.info.published;
    if (!published || event.mention.date || event.relative_to || event.mention.time) return;
    const bool told = event.modality == Modality::asserted || event.modality == Modality::probable;
    if (!told) return;
    if (active_.has(Rule::ongoing_at_publication) && is_ongoing(event)) {
      event.mention.date = day_span(*published, Certainty::implied, "ongoing-at-publication");
    } else if (active_.has(Rule::no_day_of_background) && is_background(event)) {
      return;
    } else if (active_.has(Rule::said_undated) && ((event.is_speech && !event.is_noun) || is_saying_noun(event))) {
      event.mention.date = day_span(*published, Certainty::assumed, "said-undated");
    } else if (active_.has(Rule::lead_undated) && is_past_verb(event) &&
               reading_.token(event.token).sentence < kLeadSentences && !is_told_on_a_day(event) &&
               !(active_.has(Rule::no_day_of_relative) && is_in_relative(event.token))) {
      event.mention.date = day_span(*published, Certainty::assumed, "lead-undated");
    }
    if (event.mention.date) event.rules.push_back(event.mention.date->basis);
  }

  const Reading& reading_;
  const RuleSet& active_;
  std::vector<EventFound>& events_;
};

}  // namespace

void date_events(const Reading& reading, const RuleSet& on, std::vector<EventFound>& events) {
  EventDater(reading, on, events).date();
}

}  // namespace throughline::claims
