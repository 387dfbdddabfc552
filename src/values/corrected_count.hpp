// What the value of an override of kind correct_count says: "24", "about 24", "at least 24", "killed=24".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "throughline/decimal.hpp"
#include "throughline/quantity.hpp"

namespace throughline::values {

struct CorrectedCount {
  std::string measure;  // empty: the claim has one count
  Qualifier qualifier = Qualifier::exact;
  Decimal value;
};

// Null when the words are none of these.
std::optional<CorrectedCount> parse_corrected_count(std::string_view text);

}  // namespace throughline::values
