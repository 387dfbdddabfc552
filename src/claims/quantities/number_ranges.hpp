// A number with the signs beside it, and two numbers that are one range: "20-30", "between 20 and 30", "$3 to $5
// billion", "two or three", "from 10 to 5".
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "claims/quantities/quantity_rules.hpp"
#include "claims/quantities/read_number.hpp"

namespace throughline::claims {

// A number with its currency sign or unit word: lexemes [begin, end).
struct Amount {
  NumberRead number;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string unit;  // of units.tsv; empty when none stands beside it
  bool is_negative = false;
};

// Null when no number begins at `at` (which may be a currency sign). The upper end of a range of money, which has no
// sign of its own, is read as if it stood behind one.
std::optional<Amount> read_amount(const Lexemes& lexemes, std::size_t at, const QuantityRules& rules,
                                  bool of_money = false);

enum class RangeKind : std::uint8_t { none, range, levels };

struct AmountRange {
  Amount first;
  std::optional<Amount> second;
  RangeKind kind = RangeKind::none;
  std::size_t begin = 0;  // with "between" or "from"
  std::size_t end = 0;
};

// The amount at `at`, joined with the one behind it where both are one range.
std::optional<AmountRange> read_range(const Lexemes& lexemes, std::size_t at, const QuantityRules& rules);

}  // namespace throughline::claims
