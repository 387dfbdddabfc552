#include "throughline/quantity.hpp"
#include "values/enum_names.hpp"

namespace throughline {
namespace {

constexpr values::Names<7> kQualifierNames = {"exact",   "about",     "at_least", "more_than",
                                              "at_most", "less_than", "range"};
constexpr values::Names<3> kChangeNames = {"none", "up", "down"};

}  // namespace

std::string_view to_string(Qualifier qualifier) { return values::name_of(kQualifierNames, qualifier); }

std::optional<Qualifier> parse_qualifier(std::string_view name) {
  return values::find_value<Qualifier>(kQualifierNames, name);
}

std::string_view to_string(Change change) { return values::name_of(kChangeNames, change); }

std::optional<Change> parse_change(std::string_view name) { return values::find_value<Change>(kChangeNames, name); }

}  // namespace throughline
