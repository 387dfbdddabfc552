// A predicate of the text that tells an event, with who takes part (TimeML EVENT; MEANTIME).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/date_span.hpp"
#include "throughline/span.hpp"

namespace throughline {

enum class EventCertainty : std::uint8_t { certain, probable, possible };
enum class Polarity : std::uint8_t { pos, neg };
enum class EventTime : std::uint8_t { past, present, future };
enum class Role : std::uint8_t { agent, patient, recipient, place, other };

struct Participant {
  Span span;
  Role role = Role::other;
  std::string actor;  // Actor::id; empty when it names none

  friend bool operator==(const Participant&, const Participant&) = default;
};

struct EventMention {
  Span span;  // the predicate's head word, or its verb and particle
  std::string lemma;
  std::string event_class;  // of data/predicates.tsv; "other" when it has none
  std::optional<DateSpan> date;
  std::optional<Span> time;  // the TimeExpression that dates it
  EventCertainty certainty = EventCertainty::certain;
  Polarity polarity = Polarity::pos;
  EventTime when = EventTime::past;
  std::vector<Participant> participants;

  friend bool operator==(const EventMention&, const EventMention&) = default;
};

std::string_view to_string(EventCertainty certainty);
std::string_view to_string(Polarity polarity);
std::string_view to_string(EventTime when);
std::string_view to_string(Role role);
std::optional<EventCertainty> parse_event_certainty(std::string_view name);
std::optional<EventTime> parse_event_time(std::string_view name);
std::optional<Role> parse_role(std::string_view name);
std::optional<Polarity> parse_polarity(std::string_view name);

}  // namespace throughline
