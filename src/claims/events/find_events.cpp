#include "claims/events/find_events.hpp"

#include <algorithm>

#include "claims/events/word_governors.hpp"
#include "claims/noun_phrases.hpp"

namespace throughline::claims {
namespace {

bool is_verb_event(const Reading& reading, const RuleSet& on, std::uint32_t i) {
  if (on.has(Rule::adjective_for_verb) && is_infinitive_adjective(reading, i)) return true;
  if (reading.token(i).upos != Upos::verb) return false;
  if (reading.is_relation(i, "aux") || reading.is_relation(i, "case") || reading.is_relation(i, "mark") ||
      reading.is_relation(i, "fixed") || reading.is_relation(i, "discourse")) {
    return false;
  }
  // A participle used as an adjective ("the remaining hostages") tells no event of its own.
  return !reading.is_relation(i, "amod") && !reading.is_relation(i, "compound");
}

bool is_noun_event(const Reading& reading, std::uint32_t i) {
  if (reading.token(i).upos != Upos::noun) return false;
  // The first part of a compound only describes the rest: "the talks venue".
  return !reading.is_relation(i, "compound") && !reading.is_relation(i, "flat");
}

bool is_in_name(const Reading& reading, std::uint32_t i) {
  const Span span = reading.token(i).span;
  const auto& mentions = reading.annotation().mentions;
  const auto at = std::ranges::partition_point(mentions, [&](const Mention& m) { return m.span.end <= span.begin; });
  return at != mentions.end() && overlap(at->span, span);
}

EventFound build_event(const Reading& reading, std::uint32_t i, const PredicateFound& predicate, bool is_noun) {
  EventFound event;
  event.token = i;
  event.is_noun = is_noun;
  event.mention.span = {reading.token(i).span.begin, reading.token(predicate.last).span.end};
  event.mention.lemma = predicate.lemma;
  event.mention.event_class = predicate.event_class;
  event.rules.emplace_back(is_noun ? "event-noun" : "event-verb");
  return event;
}

// The verb that a noun is the object or complement of: "hold talks", "took part in the talks".
std::optional<std::uint32_t> light_verb_of(const Reading& reading, const PredicateWords& words, std::uint32_t noun) {
  const auto head = reading.head(noun);
  if (!head || reading.token(*head).upos != Upos::verb) return std::nullopt;
  const bool carried =
      reading.is_relation(noun, "obj") || reading.is_relation(noun, "nsubj:pass") ||
      (reading.is_relation(noun, "obl") && (case_of(reading, noun) == "in" || case_of(reading, noun) == "into"));
  return carried && words.is_light(reading, *head) ? head : std::nullopt;
}

}  // namespace

std::vector<EventFound> find_events(const Reading& reading, const std::set<std::string_view>& lemmas,
                                    const PredicateWords& words, const PredicateSenses& senses, const RuleSet& on) {
  std::vector<EventFound> events;
  for (std::uint32_t i = 0; i < reading.size(); ++i) {
    if (is_verb_event(reading, on, i)) {
      events.push_back(build_event(reading, i, words.find_verb(reading, i), false));
    } else if (on.has(Rule::event_noun) && is_noun_event(reading, i) && !is_in_name(reading, i)) {
      const auto predicate = words.find_noun(reading, i);
      if (!predicate) continue;
      events.push_back(build_event(reading, i, *predicate, true));
      if (on.has(Rule::light_verb)) events.back().light = light_verb_of(reading, words, i);
      if (events.back().light) events.back().rules.emplace_back("light-verb");
    }
  }
  if (on.has(Rule::sense)) {
    for (EventFound& event : events) {
      const auto sense =
          senses.find(reading, event.token, event.mention.lemma, event.is_noun ? "noun" : "verb", lemmas);
      if (!sense) continue;
      event.mention.event_class = *sense;
      event.rules.emplace_back("sense");
    }
  }
  for (const EventFound& noun : std::vector<EventFound>(events)) {
    if (!noun.light) continue;
    const auto verb = std::ranges::find(events, *noun.light, &EventFound::token);
    if (verb != events.end()) verb->is_light = true;
  }
  return events;
}

}  // namespace throughline::claims
