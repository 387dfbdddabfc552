// Number words as data/numbers.tsv has them.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "throughline/decimal.hpp"
#include "throughline/tables.hpp"

namespace throughline::claims {

enum class NumberWordKind : std::uint8_t { unit, teen, ten, scale, multiple, fraction, vague, article };

struct NumberWord {
  NumberWordKind kind = NumberWordKind::unit;
  Decimal value;               // of a fraction: the part above the line
  std::int64_t divisor = 1;    // of a fraction: the part below it
  std::optional<Decimal> low;  // of a vague word
  std::optional<Decimal> high;
};

class NumberWords {
 public:
  explicit NumberWords(const Table& table);

  // Null when it is none. REQUIRES: lower case.
  const NumberWord* find(std::string_view word) const;

 private:
  std::map<std::string, NumberWord, std::less<>> words_;
};

}  // namespace throughline::claims
