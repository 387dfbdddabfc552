// One value of a row, and the digest that stands behind each row.
//
// SQLite's integrity check does not notice a flipped byte inside a text, so each row carries a mark, a digest of its
// table's name and its other cells, and the store a seal, the number of its rows and the exclusive or of their marks:
// thus a row that is gone is noticed too.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace throughline::store {

using Cell = std::variant<std::monostate, std::int64_t, std::string_view>;  // null, a number, a text

inline Cell cell_of(std::optional<std::int64_t> number) { return number ? Cell(*number) : Cell(); }

std::int64_t mark_of(std::string_view table, std::span<const Cell> cells);

// What came and went in the seal.
struct SealChange {
  std::int64_t rows = 0;
  std::int64_t marks = 0;

  void came(std::int64_t mark) {
    ++rows;
    marks ^= mark;
  }
  void went(std::int64_t mark) {
    --rows;
    marks ^= mark;
  }
  friend bool operator==(const SealChange&, const SealChange&) = default;
};

}  // namespace throughline::store
