#include "throughline/timeline_diff.hpp"
#include "values/enum_names.hpp"

namespace throughline {
namespace {

constexpr values::Names<6> kChangedFieldNames = {"date", "headline", "actors", "status", "count", "sources"};

}  // namespace

std::string_view to_string(ChangedField field) { return values::name_of(kChangedFieldNames, field); }

std::optional<ChangedField> parse_changed_field(std::string_view name) {
  return values::find_value<ChangedField>(kChangedFieldNames, name);
}

}  // namespace throughline
