#include <doctest/doctest.h>

#include "throughline/mention.hpp"
#include "throughline/time_expression.hpp"
#include "throughline/timeline_diff.hpp"
#include "throughline/token.hpp"

using namespace throughline;

namespace {

// Every value up to `last` has a name of its own that is read back.
template <class Enum, class Parse>
void check_names(Enum last, Parse parse) {
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    const Enum value = static_cast<Enum>(i);
    CAPTURE(i);
    REQUIRE_FALSE(to_string(value).empty());
    CHECK(parse(to_string(value)) == value);
  }
  CHECK(parse("") == std::nullopt);
  CHECK(parse("no such name") == std::nullopt);
}

}  // namespace

TEST_CASE("every value of every enumeration has a name that is read back") {
  check_names(ActorKind::other, parse_actor_kind);
  check_names(ClaimKind::plan, parse_claim_kind);
  check_names(Modality::conditional, parse_modality);
  check_names(Grain::open, parse_grain);
  check_names(Certainty::assumed, parse_certainty);
  check_names(EventCertainty::possible, parse_event_certainty);
  check_names(Polarity::neg, parse_polarity);
  check_names(EventTime::future, parse_event_time);
  check_names(Role::other, parse_role);
  check_names(MentionType::misc, parse_mention_type);
  check_names(Qualifier::range, parse_qualifier);
  check_names(Change::down, parse_change);
  check_names(Upos::x, parse_upos);
  check_names(TimexType::set, parse_timex_type);
  check_names(LinkType::part_of, parse_link_type);
  check_names(TrackKind::status, parse_track_kind);
  check_names(ChangedField::sources, parse_changed_field);
}

TEST_CASE("names are those that the formats promise") {
  CHECK(to_string(ActorKind::organization) == "organization");
  CHECK(to_string(Qualifier::at_least) == "at_least");
  CHECK(to_string(Qualifier::less_than) == "less_than");
  CHECK(to_string(LinkType::part_of) == "part_of");
  CHECK(to_string(Upos::propn) == "PROPN");
  CHECK(to_string(MentionType::per) == "PER");
  CHECK(to_string(TimexType::duration) == "DURATION");
  CHECK(to_string(Grain::half) == "half");
  CHECK(to_string(Modality::planned) == "planned");
  CHECK(to_string(Certainty::implied) == "implied");
}

TEST_CASE("names are read with their case") {
  CHECK(parse_upos("noun") == std::nullopt);
  CHECK(parse_grain("Day") == std::nullopt);
}
