// A number in the text with its unit, its hedge and its direction of change.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "throughline/decimal.hpp"
#include "throughline/span.hpp"

namespace throughline {

enum class Qualifier : std::uint8_t { exact, about, at_least, more_than, at_most, less_than, range };
enum class Change : std::uint8_t { none, up, down };

struct Quantity {
  Span span;
  std::optional<Decimal> value;  // null for a range and for words without a number ("scores")
  std::optional<Decimal> low;    // null: unknown or unbounded
  std::optional<Decimal> high;
  std::string unit;  // lemma of the thing counted or the unit ("hostage", "%", "USD", "day")
  Qualifier qualifier = Qualifier::exact;
  Change change = Change::none;

  friend bool operator==(const Quantity&, const Quantity&) = default;
};

std::string_view to_string(Qualifier qualifier);
std::string_view to_string(Change change);
std::optional<Qualifier> parse_qualifier(std::string_view name);
std::optional<Change> parse_change(std::string_view name);

}  // namespace throughline
