#include "values/corrected_count.hpp"

#include <array>
#include <utility>

namespace throughline::values {
namespace {

constexpr std::array<std::pair<std::string_view, Qualifier>, 5> kHedges = {{{"about ", Qualifier::about},
                                                                            {"at least ", Qualifier::at_least},
                                                                            {"more than ", Qualifier::more_than},
                                                                            {"at most ", Qualifier::at_most},
                                                                            {"less than ", Qualifier::less_than}}};

}  // namespace

std::optional<CorrectedCount> parse_corrected_count(std::string_view text) {
  CorrectedCount count;
  const std::size_t equals = text.find('=');
  if (equals != std::string_view::npos) {
    count.measure = text.substr(0, equals);
    text.remove_prefix(equals + 1);
  }
  for (const auto& [words, qualifier] : kHedges) {
    if (!text.starts_with(words)) continue;
    text.remove_prefix(words.size());
    count.qualifier = qualifier;
    break;
  }
  const auto value = Decimal::parse(text);
  if (!value) return std::nullopt;
  count.value = *value;
  return count;
}

}  // namespace throughline::values
