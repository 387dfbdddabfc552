// Lines and columns of many places of one text at the cost of one pass over it: what lies between two places is counted
// once, as long as they come in order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "throughline/diagnostics.hpp"

namespace throughline::reading {

class LineCursor {
 public:
  explicit LineCursor(std::string_view text) : text_(text) {}

  // Gives `diagnostic` the line, column and excerpt of byte `offset`; past the end means the end. A place before the
  // last one costs a new pass.
  Diagnostic locate_at(Diagnostic diagnostic, std::size_t offset);

  // The 1-based line of byte `offset`.
  std::uint32_t line_of(std::size_t offset);

 private:
  void move_to(std::size_t offset);

  std::string_view text_;
  std::size_t offset_ = 0;
  std::size_t line_begin_ = 0;
  std::uint32_t line_ = 1;
  std::uint32_t column_ = 1;  // in characters
};

}  // namespace throughline::reading
