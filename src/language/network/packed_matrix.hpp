// A matrix of bytes laid out for products with many vectors: sixteen rows side by side, four columns at a time, so that
// one instruction takes 64 weights. Rows are padded to sixteen and columns to four, with zeros.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace throughline::language {

inline constexpr std::size_t kRowsAtOnce = 16;
inline constexpr std::size_t kColumnsAtOnce = 4;
// No matrix has more columns, so that kernels need no memory of their own and sums stay within 32 bits.
inline constexpr std::size_t kMostMatrixColumns = 1024;

class PackedMatrix {
 public:
  struct alignas(64) Block {
    std::array<std::int8_t, kRowsAtOnce * kColumnsAtOnce> weights{};
  };

  // Makes room for a matrix of zeros. REQUIRES: columns <= kMostMatrixColumns.
  void reset(std::size_t rows, std::size_t columns);
  // REQUIRES: row < rows(), values.size() <= columns(), no value is -128.
  void set_row(std::size_t row, std::span<const std::int8_t> values);

  [[nodiscard]] std::size_t rows() const { return rows_; }
  [[nodiscard]] std::size_t columns() const { return columns_; }
  // Results and vectors are this long, the padding included.
  [[nodiscard]] std::size_t padded_rows() const { return row_blocks() * kRowsAtOnce; }
  [[nodiscard]] std::size_t padded_columns() const { return quads_ * kColumnsAtOnce; }

  [[nodiscard]] std::size_t row_blocks() const { return sums_.size() / kRowsAtOnce; }
  [[nodiscard]] std::size_t quads() const { return quads_; }
  // The blocks of rows [16 * at, 16 * at + 16), one for each four columns: weight 4 * r + c is row r, column c.
  [[nodiscard]] const Block* blocks(std::size_t at) const { return blocks_.data() + at * quads_; }
  // The sum of each row's weights.
  [[nodiscard]] std::span<const std::int32_t> sums() const { return sums_; }

 private:
  std::size_t rows_ = 0;
  std::size_t columns_ = 0;
  std::size_t quads_ = 0;
  std::vector<Block> blocks_;
  std::vector<std::int32_t> sums_;
};

}  // namespace throughline::language
