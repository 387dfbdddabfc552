#include "language/network/packed_matrix.hpp"

#include <algorithm>

namespace throughline::language {

void PackedMatrix::reset(std::size_t rows, std::size_t columns) {
  rows_ = rows;
  columns_ = columns;
  quads_ = (columns + kColumnsAtOnce - 1) / kColumnsAtOnce;
  const std::size_t row_blocks = (rows + kRowsAtOnce - 1) / kRowsAtOnce;
  blocks_.assign(row_blocks * quads_, Block{});
  sums_.assign(row_blocks * kRowsAtOnce, 0);
}

void PackedMatrix::set_row(std::size_t row, std::span<const std::int8_t> values) {
  Block* const blocks = blocks_.data() + row / kRowsAtOnce * quads_;
  const std::size_t place = row % kRowsAtOnce * kColumnsAtOnce;
  std::int32_t sum = 0;
  for (std::size_t column = 0; column < values.size(); column += kColumnsAtOnce) {
    const std::size_t count = std::min(kColumnsAtOnce, values.size() - column);
    std::copy_n(values.data() + column, count, blocks[column / kColumnsAtOnce].weights.data() + place);
  }
  for (const std::int8_t value : values) {
    sum += value;
  }
  sums_[row] = sum;
}

}  // namespace throughline::language
