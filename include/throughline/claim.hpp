// A claim: one statement of one article, with the verbatim sentence that proves it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/correction.hpp"
#include "throughline/date_span.hpp"
#include "throughline/event_mention.hpp"
#include "throughline/quantity.hpp"
#include "throughline/span.hpp"
#include "throughline/status.hpp"

namespace throughline {

enum class ClaimKind : std::uint8_t { event, statement, count, status, plan };
enum class Modality : std::uint8_t { asserted, reported, possible, probable, planned, conditional };

// The sentence, byte for byte as in the article's text (W3C Web Annotation, TextQuoteSelector).
struct Quote {
  std::string exact;
  Span span;
  std::string prefix;  // up to 32 bytes before it, on character borders
  std::string suffix;  // up to 32 bytes after it

  friend bool operator==(const Quote&, const Quote&) = default;
};

struct Predicate {
  std::string lemma;
  std::string event_class;  // written as "class"
  Span span;

  friend bool operator==(const Predicate&, const Predicate&) = default;
};

struct ActorRole {
  std::string actor;  // Actor::id
  Role role = Role::other;

  friend bool operator==(const ActorRole&, const ActorRole&) = default;
  friend auto operator<=>(const ActorRole&, const ActorRole&) = default;
};

struct Speaker {
  std::string actor;  // Actor::id; empty when the words name none
  std::string text;   // as written
  Span span;

  friend bool operator==(const Speaker&, const Speaker&) = default;
};

struct Count {
  std::string measure;           // what is counted: "hostages alive", "bodies", "killed", "votes for"
  std::string of;                // population or place: "Gaza"; may be empty
  std::optional<Decimal> value;  // null for a range
  std::optional<Decimal> low;
  std::optional<Decimal> high;
  Qualifier qualifier = Qualifier::exact;
  Change change = Change::none;
  bool increment = false;  // "another 12": not the total
  std::string unit;
  std::optional<DateSpan> as_of;
  Span span;

  friend bool operator==(const Count&, const Count&) = default;
};

struct Claim {
  std::string id;  // "c-" and a digest of article id, predicate, kind and spans
  ClaimKind kind = ClaimKind::event;
  std::string article;
  std::optional<Day> reported;  // the article's publication day
  Quote quote;
  Predicate predicate;
  std::optional<DateSpan> date;        // when it happened or shall happen
  std::optional<Span> time;            // the words that date it
  std::vector<ActorRole> actors;       // sorted, no repeats
  std::vector<Speaker> attributed_to;  // nearest speaker first; a chain is a list
  std::vector<Speaker> denied_by;      // empty: not denied
  Modality modality = Modality::asserted;
  Polarity polarity = Polarity::pos;
  std::vector<Count> counts;
  std::optional<Status> status;
  std::optional<Corrects> corrects;        // a note of the outlet on its own article; it tells no event
  std::optional<std::string> relative_to;  // a date that hangs on an event: "+2 signing"; the graph resolves it
  std::vector<std::string> rules;          // why: names of the rules that made it, in order

  friend bool operator==(const Claim&, const Claim&) = default;
};

std::string_view to_string(ClaimKind kind);
std::string_view to_string(Modality modality);
std::optional<ClaimKind> parse_claim_kind(std::string_view name);
std::optional<Modality> parse_modality(std::string_view name);

}  // namespace throughline
