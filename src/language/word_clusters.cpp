#include "language/word_clusters.hpp"

#include <bit>

#include "language/byte_reader.hpp"

namespace throughline::language {
namespace {

constexpr std::uint32_t kMaxWords = 1U << 20U;

}  // namespace

std::optional<WordClusters> WordClusters::read(std::span<const std::uint8_t> bytes) {
  ByteReader reader(bytes);
  const auto coarse_of = reader.bytes(reader.number());
  const std::uint32_t count = reader.number();
  if (!reader.ok() || count > kMaxWords) {
    return std::nullopt;
  }
  WordClusters clusters;
  clusters.slots_.assign(std::bit_ceil(std::size_t{2} * count + 1), Slot{});
  clusters.mask_ = clusters.slots_.size() - 1;
  std::uint32_t key = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    key += reader.number();
    const std::uint32_t fine = reader.number();
    if (!reader.ok() || key == 0 || fine >= coarse_of.size()) {
      return std::nullopt;
    }
    std::size_t slot = key & clusters.mask_;
    while (clusters.slots_[slot].key != 0) {
      slot = (slot + 1) & clusters.mask_;
    }
    clusters.slots_[slot] = {key, {static_cast<std::uint16_t>(fine), coarse_of[fine]}};
  }
  if (!reader.ok() || !reader.at_end()) {
    return std::nullopt;
  }
  return clusters;
}

std::vector<std::uint8_t> write_word_clusters(std::span<const ClusteredWord> words,
                                              std::span<const std::uint8_t> coarse_of) {
  ByteWriter writer;
  writer.number(static_cast<std::uint32_t>(coarse_of.size()));
  writer.append(coarse_of);
  writer.number(static_cast<std::uint32_t>(words.size()));
  std::uint32_t previous = 0;
  for (const ClusteredWord& word : words) {
    writer.number(word.lower_hash - previous);
    previous = word.lower_hash;
    writer.number(word.fine);
  }
  return writer.bytes();
}

}  // namespace throughline::language
