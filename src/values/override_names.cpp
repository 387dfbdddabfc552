#include "throughline/override.hpp"
#include "values/enum_names.hpp"

namespace throughline {
namespace {

constexpr values::Names<9> kOverrideKindNames = {"merge-actors", "split-actor", "merge-entries",
                                                 "split-entry",  "set-date",    "hide",
                                                 "pin",          "rename",      "correct-count"};

}  // namespace

std::string_view to_string(OverrideKind kind) { return values::name_of(kOverrideKindNames, kind); }

std::optional<OverrideKind> parse_override_kind(std::string_view name) {
  return values::find_value<OverrideKind>(kOverrideKindNames, name);
}

}  // namespace throughline
