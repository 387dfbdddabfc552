#include "throughline/event_mention.hpp"
#include "values/enum_names.hpp"

namespace throughline {
namespace {

constexpr values::Names<3> kEventCertaintyNames = {"certain", "probable", "possible"};
constexpr values::Names<2> kPolarityNames = {"pos", "neg"};
constexpr values::Names<3> kEventTimeNames = {"past", "present", "future"};
constexpr values::Names<5> kRoleNames = {"agent", "patient", "recipient", "place", "other"};

}  // namespace

std::string_view to_string(EventCertainty certainty) { return values::name_of(kEventCertaintyNames, certainty); }

std::optional<EventCertainty> parse_event_certainty(std::string_view name) {
  return values::find_value<EventCertainty>(kEventCertaintyNames, name);
}

std::string_view to_string(Polarity polarity) { return values::name_of(kPolarityNames, polarity); }

std::optional<Polarity> parse_polarity(std::string_view name) {
  return values::find_value<Polarity>(kPolarityNames, name);
}

std::string_view to_string(EventTime when) { return values::name_of(kEventTimeNames, when); }

std::optional<EventTime> parse_event_time(std::string_view name) {
  return values::find_value<EventTime>(kEventTimeNames, name);
}

std::string_view to_string(Role role) { return values::name_of(kRoleNames, role); }

std::optional<Role> parse_role(std::string_view name) { return values::find_value<Role>(kRoleNames, name); }

}  // namespace throughline
