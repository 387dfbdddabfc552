#include "language/network/word_vectors.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include "language/byte_reader.hpp"

namespace throughline::language {
namespace {

constexpr std::uint32_t kMostWords = 1U << 21U;

}  // namespace

std::optional<WordRows> WordRows::read(std::span<const std::uint8_t> section) { return read_keys(section, false); }

std::optional<WordRows> WordRows::read_shared(std::span<const std::uint8_t> section) {
  return read_keys(section, true);
}

std::optional<WordRows> WordRows::read_keys(std::span<const std::uint8_t> section, bool with_rows) {
  ByteReader reader(section);
  const std::uint32_t count = reader.number();
  if (!reader.ok() || count > kMostWords) {
    return std::nullopt;
  }
  WordRows rows;
  // At most half full, so that a search for an unknown word ends soon.
  rows.slots_.assign(std::bit_ceil(2 * std::size_t{count} + 1), Slot{});
  rows.mask_ = rows.slots_.size() - 1;
  std::uint64_t key = 0;
  for (std::uint32_t place = 1; place <= count && reader.ok(); ++place) {
    const std::uint32_t step = reader.number();
    const std::uint32_t row = with_rows ? reader.number() : place;
    key += step;
    if ((place > 1 && step == 0) || key > 0xFFFFFFFFULL || row == 0) {
      return std::nullopt;
    }
    rows.add({static_cast<std::uint32_t>(key), row});
  }
  return reader.ok() && reader.at_end() ? std::optional(std::move(rows)) : std::nullopt;
}

void WordRows::add(Slot added) {
  std::size_t slot = added.key & mask_;
  while (slots_[slot].row != 0) {
    slot = (slot + 1) & mask_;
  }
  slots_[slot] = added;
  largest_row_ = std::max(largest_row_, std::size_t{added.row});
}

}  // namespace throughline::language
