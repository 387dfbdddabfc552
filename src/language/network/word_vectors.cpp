#include "language/network/word_vectors.hpp"

#include <bit>

#include "language/byte_reader.hpp"

namespace throughline::language {
namespace {

constexpr std::uint32_t kMostWords = 1U << 21U;

}  // namespace

std::optional<WordRows> WordRows::read(std::span<const std::uint8_t> section) {
  ByteReader reader(section);
  WordRows rows;
  rows.count_ = reader.number();
  if (!reader.ok() || rows.count_ > kMostWords) {
    return std::nullopt;
  }
  // At most half full, so that a search for an unknown word ends soon.
  rows.slots_.assign(std::bit_ceil(2 * rows.count_ + 1), Slot{});
  rows.mask_ = rows.slots_.size() - 1;
  std::uint64_t key = 0;
  for (std::uint32_t row = 1; row <= rows.count_ && reader.ok(); ++row) {
    const std::uint32_t step = reader.number();
    key += step;
    if ((row > 1 && step == 0) || key > 0xFFFFFFFFULL) {
      return std::nullopt;
    }
    std::size_t slot = static_cast<std::uint32_t>(key) & rows.mask_;
    while (rows.slots_[slot].row != 0) {
      slot = (slot + 1) & rows.mask_;
    }
    rows.slots_[slot] = {static_cast<std::uint32_t>(key), row};
  }
  return reader.ok() && reader.at_end() ? std::optional(std::move(rows)) : std::nullopt;
}

}  // namespace throughline::language
