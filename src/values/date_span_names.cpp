#include "throughline/date_span.hpp"
#include "values/enum_names.hpp"

namespace throughline {
namespace {

constexpr values::Names<11> kGrainNames = {"instant", "day",  "week",   "month",   "quarter", "half",
                                           "season",  "year", "decade", "century", "open"};
constexpr values::Names<4> kCertaintyNames = {"stated", "implied", "approximate", "assumed"};

}  // namespace

std::string_view to_string(Grain grain) { return values::name_of(kGrainNames, grain); }

std::optional<Grain> parse_grain(std::string_view name) { return values::find_value<Grain>(kGrainNames, name); }

std::string_view to_string(Certainty certainty) { return values::name_of(kCertaintyNames, certainty); }

std::optional<Certainty> parse_certainty(std::string_view name) {
  return values::find_value<Certainty>(kCertaintyNames, name);
}

}  // namespace throughline
