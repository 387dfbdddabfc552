#include "throughline/time_expression.hpp"
#include "values/enum_names.hpp"

namespace throughline {
namespace {

constexpr values::Names<4> kTimexTypeNames = {"DATE", "TIME", "DURATION", "SET"};

}  // namespace

std::string_view to_string(TimexType type) { return values::name_of(kTimexTypeNames, type); }

std::optional<TimexType> parse_timex_type(std::string_view name) {
  return values::find_value<TimexType>(kTimexTypeNames, name);
}

}  // namespace throughline
