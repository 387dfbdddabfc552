#include "store/cell.hpp"

#include <array>
#include <bit>
#include <string>

#include "base/digest.hpp"

namespace throughline::store {
namespace {

void append_number(std::string& bytes, std::uint64_t number) {
  for (int shift = 0; shift < 64; shift += 8) bytes += static_cast<char>(number >> shift & 0xFFU);
}

}  // namespace

std::int64_t mark_of(std::string_view table, std::span<const Cell> cells) {
  std::string bytes(table);
  for (const Cell& cell : cells) {
    bytes += static_cast<char>(cell.index());
    if (const auto* number = std::get_if<std::int64_t>(&cell))
      append_number(bytes, std::bit_cast<std::uint64_t>(*number));
    if (const auto* text = std::get_if<std::string_view>(&cell)) {
      append_number(bytes, text->size());
      append_number(bytes, base::digest64(*text));
    }
  }
  return std::bit_cast<std::int64_t>(base::digest64(bytes));
}

}  // namespace throughline::store
