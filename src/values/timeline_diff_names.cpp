#include "throughline/timeline_diff.hpp"
#include "values/enum_names.hpp"

namespace throughline {
namespace {

constexpr values::Names<6> kChangedFieldNames = {"date", "headline", "actors", "status", "count", "sources"};

constexpr values::Names<15> kDevelopmentKindNames = {"status-turned",       "count-revised",  "disagreement-opened",
                                                     "disagreement-closed", "plan-fulfilled", "plan-broken",
                                                     "plan-overdue",        "added",          "moved",
                                                     "corroborated",        "reworded",       "gone-quiet",
                                                     "brought-in",          "withdrawn",      "left-out"};

}  // namespace

std::string_view to_string(DevelopmentKind kind) { return values::name_of(kDevelopmentKindNames, kind); }
std::string_view to_string(ChangedField field) { return values::name_of(kChangedFieldNames, field); }

std::optional<ChangedField> parse_changed_field(std::string_view name) {
  return values::find_value<ChangedField>(kChangedFieldNames, name);
}

}  // namespace throughline
